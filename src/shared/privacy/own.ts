/** One thing that is kept about the reader, with its facts by name. */
export interface OwnItem {
  title: string
  facts: [name: string, value: string][]
}

/** What one room keeps about the reader. */
export interface OwnPart {
  title: string
  items: OwnItem[]
  /** How many more there are than a part holds; the latest are in it. */
  further: number
}

/** A part before it is opened. */
export interface OwnPartHead {
  id: string
  title: string
  /** How many there are, where that is known without looking. */
  count?: number
}

/** 我的资料. Everything that is kept about the reader and lasts longer than a month, part by part. */
export interface OwnData {
  at: number
  parts: OwnPartHead[]
}
