/** 节奏. The right to call WeChat, and the times of the latest calls of one kind, shared by all runs. */
export interface Pace {
  id: string
  /** Times of the calls, the earliest first. */
  times: number[]
  rev: number
  /** The run that has the right to call, and until when. */
  heldBy?: string
  heldUntil?: number
}
