import { createHash } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Capabilities } from '#server/wechat/capability'
import type { WechatReason } from '#server/wechat/errors/reasons'
import type { QuotaRow } from '#shared/account/view'
import type { AccountType, Capability } from '#shared/capability'

/** 帐号能力. What WeChat has allowed one account and what not; `id` is its appid. */
export interface StoredCapabilities {
  id: string
  type: AccountType
  /** Of appid and secret: with others nothing of this holds. */
  print: string
  on: Capability[]
  off: { capability: Capability; reason: WechatReason; since: number }[]
  quotas: QuotaRow[]
  quotasAt?: number
  /** When WeChat was last asked, and when it is to be asked again. */
  probedAt?: number
  probeAfter: number
  /** When its calls of the day are to be counted again. */
  quotasAfter: number
  /** Why it could not be asked about everything, in Chinese. */
  remark?: string
}

/** How long an instance goes on with what it has read: a channel that was switched off elsewhere costs that many calls. */
const KNOWN_FOR_MS = 30_000

export function printOf({ appId, appSecret }: { appId: string; appSecret: string }): string {
  return createHash('sha256').update(`${appId}:${appSecret}`).digest('hex').slice(0, 16)
}

type Of = { appId: string; print: string; clock: () => number }

/** The capabilities of one account, shared by every instance of the functions. Nothing is known of other credentials. */
export function openCapabilityStore({ capabilities }: Store, { appId, print, clock }: Of): Capabilities {
  let known: { off: StoredCapabilities['off']; until: number } | undefined

  const read = async () => {
    if (known && clock() < known.until) return known.off
    const stored = await capabilities.findWhere({ _id: appId, print })
    known = { off: stored?.off ?? [], until: clock() + KNOWN_FOR_MS }
    return known.off
  }

  return {
    findOff: async (capability) => (await read()).find((one) => one.capability === capability)?.reason,
    switchOff: async (capability, reason) => {
      known = undefined
      const notYet = { _id: appId, print, 'off.capability': _.nin([capability]) }
      await capabilities.change(notYet, {
        off: _.push([{ capability, reason, since: clock() }]),
        on: _.pull(capability),
      })
    },
  }
}
