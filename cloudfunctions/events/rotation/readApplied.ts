import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { type Applied, groundsOf } from '#shared/events/rotation/rankByRecord'
import { readPast } from '../fairness/readPast'

const A_BATCH = 500

/** Everybody who has applied and not taken it back, with what record and roster say of them; some hundred at a time. */
export async function readApplied(store: Store, event: UnionEvent, now: number): Promise<Applied[]> {
  const order: ['number', 'asc'] = ['number', 'asc']
  const walking = { where: { eventId: event.id }, order, size: A_BATCH, fields: ['memberId', 'number', 'at'] as const }
  const applied: Applied[] = []
  for await (const entries of store.lotteryEntries.walk(walking)) {
    const members = entries.map(({ memberId }) => memberId)
    const [rows, pastOf] = await Promise.all([
      store.members.listByIds(members),
      readPast(store, { members, kind: event.kind, now }),
    ])
    const rowOf = new Map(rows.map((row) => [row.id, row]))
    for (const { memberId, number, at } of entries)
      applied.push({ number, grounds: groundsOf(event, { past: pastOf(memberId), row: rowOf.get(memberId), at }) })
  }
  return applied
}
