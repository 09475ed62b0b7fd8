import type { Callback } from '#server/callback'
import { _ } from '#server/command'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechatAccounts'
import { effects } from './effects'
import { findEventKind } from './kinds'

export interface Applying {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  until: number
}

/** `not_yet`: what it is about is not written down yet, or WeChat could not be asked. */
export type Applied = 'applied' | 'not_yet'

const A_BATCH = 200
const AT_ONCE = 8

/** An event may overtake the answer to the call that caused it; an hour later nothing is coming any more. */
const PATIENCE_MS = 3_600_000

/** 回调入账. Applies what WeChat has pushed, in any order and as often as it comes, until nothing is due. */
export async function applyCallbacks(run: Applying): Promise<void> {
  const { store, clock, until } = run
  while (clock() < until) {
    const due = await store.callbacks.list({
      where: { state: 'waiting', notBefore: _.lte(clock()) },
      order: ['notBefore', 'asc'],
      limit: A_BATCH,
    })
    if (due.length === 0) return
    await runEach(due.sort(byTime), (callback) => apply(callback, run), AT_ONCE)
  }
}

async function apply(callback: Callback, run: Applying): Promise<void> {
  const { callbacks } = run.store
  const kind = findEventKind(callback.kind)
  // Written before the work: one that can never be applied must not hold up the others for ever.
  await callbacks.change({ _id: callback.id }, { notBefore: run.clock() + pauseAfter(callback, run.clock()) })
  const applied = kind ? await effects[kind](callback, run) : 'applied'
  if (applied === 'applied') await callbacks.change({ _id: callback.id }, { state: 'applied' })
  else if (run.clock() - callback.receivedAt > PATIENCE_MS)
    await callbacks.change({ _id: callback.id }, { state: 'unmatched' })
}

/** As long as it has waited already, and at least a few seconds. */
function pauseAfter({ receivedAt }: Callback, now: number): number {
  return Math.max(5000, now - receivedAt)
}

function byTime(one: Callback, other: Callback): number {
  return one.at - other.at || one.receivedAt - other.receivedAt
}
