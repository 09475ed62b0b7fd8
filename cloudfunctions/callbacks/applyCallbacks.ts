import { runEach } from '#server/runEach'
import { _ } from '#server/store/command'
import { type Applying, type Callback, WECHAT_EVENT_KINDS } from './callback'
import { effects } from './effects'

const A_BATCH = 200

/** Longer than a batch can take: what a crash left behind is applied again. */
const HELD_MS = 60_000

/** An event may overtake the answer to the call that caused it; an hour later nothing is coming any more. */
const PATIENCE_MS = 3_600_000

/** 回调入账. Applies what WeChat has pushed, in any order and as often as it comes, until nothing is due; answers when something is. */
export async function applyCallbacks(run: Applying): Promise<number | undefined> {
  const { store, clock, until } = run
  while (clock() < until) {
    const due = await takeDue(run)
    if (due.length === 0) break
    await runEach(WECHAT_EVENT_KINDS, (kind) => apply(kind, due.filter((one) => one.kind === kind).sort(byTime), run))
  }
  return store.callbacks.earliest('notBefore', { state: 'waiting' })
}

/** Put off before the work: one that can never be applied must not hold up the others for ever. */
async function takeDue({ store, clock }: Applying): Promise<Callback[]> {
  const taken: Callback[] = []
  for await (const { row } of store.callbacks.lease({
    due: { state: 'waiting', notBefore: _.lte(clock()) },
    order: ['notBefore', 'asc'],
    limit: A_BATCH,
    // Two runs may apply the same: it comes to the same.
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

/** As long as it has waited already, and at least a few seconds; after an hour for good. */
async function postpone({ id, receivedAt }: Callback, { store, clock }: Applying): Promise<void> {
  const waited = clock() - receivedAt
  // Another run may have applied it meanwhile.
  const open = { _id: id, state: 'waiting' } as const
  if (waited > PATIENCE_MS) await store.callbacks.change(open, { state: 'unmatched' })
  else await store.callbacks.change(open, { notBefore: clock() + Math.max(5000, waited) })
}

function byTime(one: Callback, other: Callback): number {
  return one.at - other.at || one.receivedAt - other.receivedAt
}
