/** 节奏. Who may call WeChat, and when the latest calls of one kind were made, by all runs together. */
export interface Pace {
  id: string
  /** The earliest first. */
  times: number[]
  rev: number
  /** The run that may call, and until when. */
  heldBy?: string
  heldUntil?: number
}
