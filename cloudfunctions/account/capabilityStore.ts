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
  /** Print of appid and secret; nothing of the document holds for other credentials. */
  print: string
  on: Capability[]
  off: { capability: Capability; reason: WechatReason; since: number }[]
  quotas: QuotaRow[]
  quotasAt?: number
  /** Time of the last probe, and of the next one that is due. */
  probedAt?: number
  probeAfter: number
  /** When the account's calls of the day are to be counted again. */
  quotasAfter: number
  /** Why WeChat could not be asked about every capability, as a Chinese sentence. */
  remark?: string
}

/**
 * Time for which an instance trusts what it has read: a channel switched off by another instance is called for so long.
 */
const KNOWN_FOR_MS = 30_000

export function printOf({ appId, appSecret }: { appId: string; appSecret: string }): string {
  return createHash('sha256').update(`${appId}:${appSecret}`).digest('hex').slice(0, 16)
}

type Of = { appId: string; print: string; clock: () => number }

/**
 * Capabilities of one account, shared by every instance of the functions; a document of other credentials counts as
 * empty.
 */
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
