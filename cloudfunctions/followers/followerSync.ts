/** 关注者同步. One walk over WeChat's list of followers, page by page; it goes on where it stopped, whoever stopped it. */
export interface FollowerSync {
  id: string
  runId: string
  /** On the second, as WeChat's events are: whatever moved later is newer than the list. */
  startedAt: number
  /** `refused`: WeChat gives no list; a later run asks again. */
  state: 'running' | 'complete' | 'refused'
  /** The last openid of the last page that was kept whole. */
  cursor?: string
  /** Followers on the pages so far, of so many in all. */
  seen: number
  total: number
  leasedUntil: number
  endedAt?: number
  lastCompleteAt?: number
  /** Why it pauses or has ended, in Chinese. */
  remark?: string
}
