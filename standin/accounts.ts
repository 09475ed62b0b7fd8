/** `service` and `subscription` are verified official accounts (服务号, 公众号); what each may call is in `routes.ts`. */
export type WeixinAccountKind = 'service' | 'subscription' | 'unverified' | 'miniprogram'

/** 帐号. `publishedPages` of a mini-program (all pages when absent); `ipWhitelist` is open when absent. */
export type Account = {
  appId: string
  appSecret: string
  kind: WeixinAccountKind
  name: string
  publishedPages?: readonly string[]
  ipWhitelist?: readonly string[]
  /** The code for an address that is not listed; WeChat has both (docs/wechat.md 1.8). */
  ipCode?: 40164 | 61004
  secretFrozen?: boolean
  /** 群发保护: a message to all waits for the administrator. */
  massProtected?: boolean
  /** 开放平台: the people's own unionids when absent, `none` while the account is bound to no platform, else another's. */
  openPlatform?: string
}

/** What the owner, or WeChat, did to the account since it was opened. */
export type AccountMove = Partial<Omit<Account, 'appId' | 'name'>>

/** 模板, as the account has it in its back office. */
export type Template = {
  id: string
  title: string
  kind: 'template' | 'subscribe'
  fields: readonly { key: string; label: string }[]
  banned?: boolean
  longTerm?: boolean
}
