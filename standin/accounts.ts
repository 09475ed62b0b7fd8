/** Kinds of account. `service` and `subscription` are verified ones (服务号, 公众号); `routes.ts` has the calls of each. */
export type WeixinAccountKind = 'service' | 'subscription' | 'unverified' | 'miniprogram'

/** 帐号. `publishedPages` of a mini-program (all pages when absent); `ipWhitelist` is open when absent. */
export type Account = {
  appId: string
  appSecret: string
  kind: WeixinAccountKind
  name: string
  publishedPages?: readonly string[]
  ipWhitelist?: readonly string[]
  /** The code that refuses an address that is not listed; WeChat has both (docs/wechat.md 1.8). */
  ipCode?: 40164 | 61004
  secretFrozen?: boolean
  /** 群发保护: a message to all waits for the administrator. */
  massProtected?: boolean
  /** 开放平台: the people's own unionids when absent, `none` while the account is bound to no platform, else another's. */
  openPlatform?: string
}

/** A change of the account since it was opened, by its owner or by WeChat. */
export type AccountMove = Partial<Omit<Account, 'appId' | 'name'>>

/** 模板, as it stands in the account's back office. */
export type Template = {
  id: string
  title: string
  kind: 'template' | 'subscribe'
  fields: readonly { key: string; label: string }[]
  banned?: boolean
  longTerm?: boolean
}
