/** 关注者. One follower of the official account, as WeChat last told it; `id` is the openid there. */
export interface Follower {
  id: string
  wechatUnionId?: string
  subscribed: boolean
  /** The last list of WeChat on which this openid stood. */
  seenAt: number
  /** When WeChat was last asked for the unionid; on the begin of the walk that asked. */
  askedAt?: number
  /** When this person last followed or left, by WeChat's clock; what came before it is old news. */
  movedAt?: number
}
