/** 注销. Until `at` the person may come back; `isGoing` is set by the run that begins to remove, and then it is too late. */
export interface Leaving {
  askedAt: number
  at: number
  isGoing?: boolean
}

/** The name under comments of whoever has left. */
export const GONE_NAME = '已注销的用户'
