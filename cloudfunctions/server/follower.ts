/** 关注者. One follower of the official account, as WeChat last told it; `id` is the openid there. */
export interface Follower {
  id: string
  wechatUnionId?: string
  subscribed: boolean
  seenAt: number
}
