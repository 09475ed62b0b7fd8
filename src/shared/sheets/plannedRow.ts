/** 改前改后. One field of a row before and after, in words; nothing before for a row that is new. */
export interface FieldChange {
  field: string
  from?: string
  to: string
}

/** 要写的一行. A line that would add or change a row, before anything is written. */
export interface PlannedRow {
  row: number
  kind: 'added' | 'changed' | 'moved'
  name: string
  /** What tells it apart from others of its name, such as the enterprise. */
  beside: string
  changes: FieldChange[]
}

export interface WrongRow {
  row: number
  name: string
  enterprise: string
  why: string
}
