/** 关注者. One follower of the official account, as WeChat last told of them; `id` is their openid there. */
export interface Follower {
  id: string
  wechatUnionId?: string
  subscribed: boolean
  /** Begin of the last walk whose list named this openid, or time of the event that made the row. */
  seenAt: number
  /**
   * Time at which WeChat was last asked for the unionid: the begin of the walk, or the time of the event, that asked.
   */
  askedAt?: number
  /** Time of the last follow or unfollow, by WeChat's clock; whatever is older is old news. */
  movedAt?: number
}
