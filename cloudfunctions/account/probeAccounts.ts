import type { StoredCapabilities } from '#server/capabilityStore'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Wechat } from '#server/wechat/openWechat'
import type { Probed } from '#server/wechat/probe'
import { sayOutcome } from '#server/wechat/sayOutcome'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { AccountType } from '#shared/account/capability'
import { readQuotas } from './readQuotas'

const DAY_MS = 24 * 3_600_000
const SOON_MS = 5 * 60_000

interface Probing {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  accounts: { type: AccountType; appId: string; print: string }[]
}

/** 帐号体检. Asks WeChat what each account may do: once, again when its credentials have changed, when an officer wants it, and daily. */
export async function probeAccounts({ store, wechat, clock, accounts }: Probing): Promise<void> {
  for (const account of accounts) {
    const known = await take(store, account, clock())
    if (!known) continue
    const client = account.type === 'official' ? wechat.official : wechat.miniProgram
    await probeAccount(store, known, { client, clock })
  }
}

/** The document to be filled, for the one run that asks; nothing when there is nothing to ask. */
async function take({ capabilities }: Store, account: Probing['accounts'][number], now: number) {
  const { type, appId: id, print } = account
  const fresh: StoredCapabilities = { id, type, print, on: [], off: [], quotas: [], probeAfter: now + SOON_MS }
  if (await capabilities.add(fresh)) return fresh
  const isOther = { _id: id, print: _.neq(print) }
  const { id: _id, ...nothing } = fresh
  if ((await capabilities.change(isOther, { ...nothing, probedAt: _.remove(), remark: _.remove() })) === 1) return fresh
  const due = { _id: id, probeAfter: _.lte(now) }
  return (await capabilities.change(due, { probeAfter: now + SOON_MS })) === 1 ? capabilities.find(id) : undefined
}

type Asking = { client: Wechat; clock: () => number }

async function probeAccount({ capabilities }: Store, known: StoredCapabilities, { client, clock }: Asking) {
  const probed = await client.probe(known.type)
  const quotas = await readQuotas(client, known.type)
  const isDecided = probed.undecided.length === 0
  const [missed] = probed.undecided
  await capabilities.change(
    { _id: known.id, print: known.print },
    {
      ...merge(known, probed, clock()),
      quotas: quotas.length > 0 ? quotas : known.quotas,
      probedAt: clock(),
      probeAfter: clock() + (isDecided ? DAY_MS : SOON_MS),
      remark: missed ? sayOutcome(missed.failure) : _.remove(),
    }
  )
}

/** What could not be asked about stays as it was. */
function merge({ on, off }: StoredCapabilities, probed: Probed, now: number): Pick<StoredCapabilities, 'on' | 'off'> {
  const isUndecided = (capability: string) => probed.undecided.some((one) => one.capability === capability)
  const since = (capability: string) => off.find((one) => one.capability === capability)?.since ?? now
  return {
    on: [...on.filter(isUndecided), ...probed.on],
    off: [
      ...off.filter(({ capability }) => isUndecided(capability)),
      ...probed.off.map((one) => ({ ...one, since: since(one.capability) })),
    ],
  }
}
