import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { monthStart } from '#shared/beijingTime'
import { momentOf } from '#shared/page'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'

const WEEK_MS = 7 * 86_400_000
const A_LOOK = 20

/** Pushes that people have had, read from the chunks themselves, so that no second count can disagree with them. */
export interface Ledger {
  /** Mass messages of the running month, by openid of the follower. */
  massThisMonth: Map<string, number>
  /** Pushes of the last seven days, by reader. */
  pushesThisWeek: Map<string, number>
  /** Readers who have had this subject before. */
  had: Set<string>
}

/**
 * 本月和本周谁收过几次. Counts pushes per person, and who has had this very subject. Pushes that wait for their time count too.
 */
export async function readLedger(store: Store, subjectId: string, now: number): Promise<Ledger> {
  const ledger: Ledger = { massThisMonth: new Map(), pushesThisWeek: new Map(), had: new Set() }
  // A gathered push may wait some days for its approval and its hour, so chunks of a week more are read.
  const lately = now - 2 * WEEK_MS
  const sinceMonth = monthStart(now) - WEEK_MS
  const others = { topic: _.neq('own') }
  for await (const chunk of gatheredSince(store, lately, others)) note(ledger, chunk, now)
  // Of what is older only the mass calls of this month count.
  const earlier = { kind: 'mass' as const, gatheredAt: _.lt(lately), ...others }
  if (sinceMonth < lately) for await (const chunk of gatheredSince(store, sinceMonth, earlier)) note(ledger, chunk, now)
  for await (const chunks of store.pushChunks.walk({ where: { subjectId, ...others }, size: A_LOOK })) {
    for (const { recipients } of chunks)
      for (const { reader, outcome } of recipients) if (outcome !== 'refused') ledger.had.add(reader)
  }
  return ledger
}

/** Chunks that were gathered from then on: all of a push have one time, so they are read push by push, each once. */
async function* gatheredSince({ pushChunks }: Store, from: number, where: Where<PushChunk>): AsyncGenerator<PushChunk> {
  for (let before = from - 1; ; ) {
    const [next] = await pushChunks.list({
      where: _.and([where, { gatheredAt: _.gt(before) }]),
      order: ['gatheredAt', 'asc'],
      limit: 1,
      fields: ['gatheredAt'],
    })
    if (!next) return
    before = next.gatheredAt
    const ofThen = _.and([where, { gatheredAt: before }])
    for await (const chunks of pushChunks.walk({ where: ofThen, size: A_LOOK })) yield* chunks
  }
}

function note({ massThisMonth, pushesThisWeek }: Ledger, { pageKey, topic, recipients, call }: PushChunk, now: number) {
  const at = pageKey === undefined ? now : momentOf(pageKey)
  const isThisMonth = at >= monthStart(now)
  const isThisWeek = at >= now - WEEK_MS && topic !== 'safety'
  for (const recipient of recipients) {
    if (!rings(recipient) || call?.outcome === 'refused') continue
    if (isThisMonth && recipient.route === 'mass' && recipient.follower) count(massThisMonth, recipient.follower)
    if (isThisWeek) count(pushesThisWeek, recipient.reader)
  }
}

/** True for a recipient whose phone rang, or may have. */
function rings({ route, outcome }: Recipient): boolean {
  return route !== 'inbox' && outcome !== 'refused'
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
