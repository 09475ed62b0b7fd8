/** 关注者. A person with one openid per account; `blocked` receives nothing though WeChat accepts, `frozen` is refused. */
export type WeixinFollower = {
  unionId: string
  openIds: { readonly [appId: string]: string }
  subscribed: boolean
  blocked: boolean
  frozen: boolean
  /** Epoch ms. */
  subscribedAt: number
  tagIds: readonly number[]
  /** The number that WeChat vouches for. */
  phone?: string
}

/** What the product seeds; a person follows unless told otherwise. */
export type FollowerSeed = Pick<WeixinFollower, 'unionId' | 'openIds'> &
  Partial<WeixinFollower> & {
    /** Messages that the person has allowed before, by `openid templateId`. */
    grants?: { readonly [openIdAndTemplate: string]: number }
  }

export function asFollower({ grants: _grants, ...seed }: FollowerSeed): WeixinFollower {
  return { subscribed: true, blocked: false, frozen: false, subscribedAt: 0, tagIds: [], ...seed }
}

/** What a person did on the own phone, or WeChat to the person. */
export type FollowerMove = Partial<Pick<WeixinFollower, 'subscribed' | 'blocked' | 'frozen'>>
