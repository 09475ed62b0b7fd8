/** 关注者. A person with one openid per account; `blocked` receives nothing though WeChat accepts, `frozen` is refused. */
export type WeixinFollower = {
  unionId: string
  openIds: { readonly [appId: string]: string }
  subscribed: boolean
  blocked: boolean
  frozen: boolean
  /** Time of following in epoch milliseconds. */
  subscribedAt: number
  tagIds: readonly number[]
  /** The phone number that WeChat vouches for. */
  phone?: string
}

/** A person that the product seeds, a follower unless it says otherwise. */
export type FollowerSeed = Pick<WeixinFollower, 'unionId' | 'openIds'> &
  Partial<WeixinFollower> & {
    /** Number of messages that the person has allowed before, by `openid templateId`. */
    grants?: { readonly [openIdAndTemplate: string]: number }
  }

export function asFollower({ grants: _grants, ...seed }: FollowerSeed): WeixinFollower {
  return { subscribed: true, blocked: false, frozen: false, subscribedAt: 0, tagIds: [], ...seed }
}

/** A change of a person: by themselves on their phone, or by WeChat. */
export type FollowerMove = Partial<Pick<WeixinFollower, 'subscribed' | 'blocked' | 'frozen'>>
