import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { WechatAccounts } from '#server/wechat/accounts'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import type { Wechat } from '#server/wechat/openWechat'
import type { Probed } from '#server/wechat/probe'
import type { AccountType } from '#shared/capability'
import type { StoredCapabilities } from './capabilityStore'
import { readQuotas } from './readQuotas'

const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000
const SOON_MS = 5 * 60_000

type Known = { type: AccountType; appId: string; print: string }

interface Probing {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  accounts: Known[]
}

/**
 * 帐号体检. Asks WeChat what each account may do: at first, daily, after a change of its credentials and when an officer
 * asks. The calls left of the day are asked for every hour. Answers when the next of it is due.
 */
export async function probeAccounts({ store, wechat, clock, accounts }: Probing): Promise<number | undefined> {
  for (const account of accounts) {
    const client = account.type === 'official' ? wechat.official : wechat.miniProgram
    await begin(store, account, clock())
    const due = await take(store, account, 'probeAfter', clock())
    if (due) await probeAccount(store, due, { client, clock })
    if (due || (await take(store, account, 'quotasAfter', clock())))
      await countQuotas(store, account, { client, clock })
  }
  const known = await store.capabilities.listByIds(accounts.map(({ appId }) => appId))
  const due = known.flatMap(({ probeAfter, quotasAfter }) => [probeAfter, quotasAfter])
  return due.length > 0 ? Math.min(...due) : undefined
}

/** Lays a document for these credentials, with nothing known yet; one of earlier credentials is emptied. */
async function begin({ capabilities }: Store, { type, appId: id, print }: Known, now: number): Promise<void> {
  const known = await capabilities.findWhere({ _id: id, print })
  if (known) return
  const fresh = { type, print, on: [], off: [], quotas: [], probeAfter: now, quotasAfter: now }
  if (await capabilities.add({ id, ...fresh })) return
  const forgotten = { probedAt: _.remove(), quotasAt: _.remove(), remark: _.remove() }
  await capabilities.change({ _id: id, print: _.neq(print) }, { ...fresh, ...forgotten })
}

/** Leases the account's document to the one run that asks WeChat; nothing when it is not due. */
async function take({ capabilities }: Store, { appId, print }: Known, due: 'probeAfter' | 'quotasAfter', now: number) {
  for await (const { row } of capabilities.lease({
    due: { _id: appId, print, [due]: _.lte(now) },
    order: ['_id', 'asc'],
    limit: 1,
    asSeen: ['print', due],
    until: () => now + SOON_MS,
    hold: (until) => ({ [due]: until }),
  }))
    return row
  return undefined
}

type Asking = { client: Wechat; clock: () => number }

async function probeAccount({ capabilities }: Store, known: StoredCapabilities, { client, clock }: Asking) {
  const probed = await client.probe(known.type)
  const [missed] = probed.undecided
  await capabilities.change(
    { _id: known.id, print: known.print },
    {
      ...merge(known, probed, clock()),
      probedAt: clock(),
      probeAfter: clock() + (missed ? SOON_MS : DAY_MS),
      remark: missed ? sayOutcome(missed.failure) : _.remove(),
    }
  )
}

async function countQuotas({ capabilities }: Store, { appId, print, type }: Known, { client, clock }: Asking) {
  const quotas = await readQuotas(client, type)
  const told = quotas.length > 0 ? { quotas, quotasAt: clock() } : {}
  await capabilities.change({ _id: appId, print }, { ...told, quotasAfter: clock() + HOUR_MS })
}

/** Capabilities after a probe; what WeChat could not be asked about stays as it was. */
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
