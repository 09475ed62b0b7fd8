/**
 * 渠道能力. What an account may be allowed to do; it depends on the kind of the account and on WeChat (docs/wechat.md 0,
 * 1.8).
 */
export const CAPABILITIES = [
  'template',
  'mass',
  'mass_all',
  'notice',
  'customer',
  'followers',
  'articles',
  'tags',
  'subscribe',
  'safety',
  'phone',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** The two accounts of the union: the official account that people follow, and the mini-program that they use. */
export type AccountType = 'official' | 'miniprogram'

/** 服务号, 公众号 (once 订阅号), an account that is not verified, or one that could not be asked yet. */
export type AccountKind = 'service' | 'subscription' | 'unverified' | 'unknown'

/** Kind of an official account, by what it may do: only a verified 服务号 has template messages (docs/wechat.md 0). */
export function accountKindOf(on: readonly Capability[], off: readonly Capability[]): AccountKind {
  if (on.includes('template')) return 'service'
  if (on.includes('followers') && off.includes('template')) return 'subscription'
  return off.includes('followers') ? 'unverified' : 'unknown'
}
