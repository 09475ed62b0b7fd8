import { runEach } from '#server/runEach'
import { _ } from '#server/store/command'
import { type Applying, type Callback, WECHAT_EVENT_KINDS } from './callback'
import { effects } from './effects'

const A_BATCH = 200

/** Lease of a batch, longer than applying one can take; what a crash left behind is applied again after it. */
const HELD_MS = 60_000

/**
 * Time for which an event may wait for what it is about: it can overtake the answer to our own call, by an hour at
 * most.
 */
const PATIENCE_MS = 3_600_000

/**
 * 回调入账. Applies WeChat's pushes, in any order and as often as they come, until none is due. Answers when the next is.
 */
export async function applyCallbacks(run: Applying): Promise<number | undefined> {
  const { store, clock, until } = run
  while (clock() < until) {
    const due = await takeDue(run)
    if (due.length === 0) break
    await runEach(WECHAT_EVENT_KINDS, (kind) => apply(kind, due.filter((one) => one.kind === kind).sort(byTime), run))
  }
  return store.callbacks.earliest('notBefore', { state: 'waiting' })
}

/** Leases a batch before the work, so that an event which can never be applied does not hold up the others for ever. */
async function takeDue({ store, clock }: Applying): Promise<Callback[]> {
  const taken: Callback[] = []
  for await (const { row } of store.callbacks.lease({
    due: { state: 'waiting', notBefore: _.lte(clock()) },
    order: ['notBefore', 'asc'],
    limit: A_BATCH,
    // Two runs may apply the same event: the outcome is the same.
    asSeen: [],
    until: () => clock() + HELD_MS,
    hold: (notBefore) => ({ notBefore }),
    atOnce: A_BATCH,
  }))
    taken.push(row)
  return taken
}

async function apply(kind: (typeof WECHAT_EVENT_KINDS)[number], callbacks: Callback[], run: Applying): Promise<void> {
  if (callbacks.length === 0) return
  const applied = new Set((await effects[kind](callbacks, run)).map(({ id }) => id))
  await run.store.callbacks.change({ _id: _.in([...applied]) }, { state: 'applied' })
  await runEach(
    callbacks.filter(({ id }) => !applied.has(id)),
    (callback) => postpone(callback, run)
  )
}

/**
 * Puts an event off by as long as it has waited already, at least five seconds; after an hour it counts as unmatched.
 */
async function postpone({ id, receivedAt }: Callback, { store, clock }: Applying): Promise<void> {
  const waited = clock() - receivedAt
  // Another run may have applied the event meanwhile.
  const open = { _id: id, state: 'waiting' } as const
  if (waited > PATIENCE_MS) await store.callbacks.change(open, { state: 'unmatched' })
  else await store.callbacks.change(open, { notBefore: clock() + Math.max(5000, waited) })
}

function byTime(one: Callback, other: Callback): number {
  return one.at - other.at || one.receivedAt - other.receivedAt
}
