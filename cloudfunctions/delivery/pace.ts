/** 节奏. When the latest calls of one kind were made, by all runs together, so that they keep to WeChat's minute. */
export interface Pace {
  id: string
  /** The earliest first. */
  times: number[]
  rev: number
}
