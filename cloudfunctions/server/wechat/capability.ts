import type { Capability } from '#shared/capability'
import type { Failure, SendOutcome, WechatAnswer } from './errors/outcome'
import type { WechatReason } from './errors/reasons'

/** Remembers what WeChat has refused an account once, so that nobody asks in vain again. */
export type Capabilities = {
  findOff: (capability: Capability) => Promise<WechatReason | undefined>
  switchOff: (capability: Capability, reason: WechatReason) => Promise<void>
}

/** Capabilities for a client that asks WeChat every time. */
export const everyCapability: Capabilities = { findOff: async () => undefined, switchOff: async () => {} }

/** Reason of a refusal that concerns the whole interface and not this call; nothing for any other outcome. */
export function missingReason(outcome: SendOutcome | WechatAnswer<unknown>): WechatReason | undefined {
  if (outcome.kind !== 'refused' || outcome.concerns !== 'channel') return undefined
  return outcome.reason === 'mass_quota_used' ? undefined : outcome.reason
}

export function refuseMissing(reason: WechatReason): Failure {
  return { kind: 'refused', reason, concerns: 'channel', code: 48001 }
}
