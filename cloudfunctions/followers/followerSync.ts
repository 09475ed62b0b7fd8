/** 关注者同步. One walk over WeChat's list of followers, page by page; after a stop it goes on from there. */
export interface FollowerSync {
  id: string
  runId: string
  /** Whole seconds, as in WeChat's events: a move with a later time is newer than the list. */
  startedAt: number
  /** `refused`: WeChat gives no list; a later run asks again. */
  state: 'running' | 'complete' | 'refused'
  /** Last openid of the last page that was kept whole. */
  cursor?: string
  /** Followers on the pages so far; `total` is WeChat's number of all. */
  seen: number
  total: number
  leasedUntil: number
  endedAt?: number
  lastCompleteAt?: number
  /** Reason of a pause or of the end, as a Chinese sentence. */
  remark?: string
}
