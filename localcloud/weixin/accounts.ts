/** `service` and `subscription` are verified official accounts (服务号, 公众号); what each may call is in `routes.ts`. */
export type AccountKind = 'service' | 'subscription' | 'unverified' | 'miniprogram'

/** 帐号. `publishedPages` of a mini-program (all pages when absent); `ipWhitelist` is open when absent. */
export type Account = {
  appId: string
  appSecret: string
  kind: AccountKind
  name: string
  publishedPages?: readonly string[]
  ipWhitelist?: readonly string[]
  secretFrozen?: boolean
}

/** 模板, as the account has it in its back office. */
export type Template = {
  id: string
  title: string
  kind: 'template' | 'subscribe'
  fields: readonly { key: string; label: string }[]
  banned?: boolean
  longTerm?: boolean
}
