import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { comingOf } from '#shared/events/outlook/coming'
import { type EventOutlook, MOST_IN_LINE, MOST_UNIONS, type UnionShare } from '#shared/events/outlook/view'
import type { Pool } from '#shared/events/places/placeBook'
import { reservePool, reservesIn, sessionsOf } from '#shared/events/places/pools'
import { isReaderFor } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { seeBook } from '../places/countPlaces'

/** 一眼看全. An event union by union, its line, and what will go out of it; people of others' unions by their first letter, as in the list. */
export async function seeOutlook(
  { eventId }: Input<'events.outlook'>,
  { store, now, person }: PersonContext
): Promise<Output<'events.outlook'>> {
  const event = await store.events.get(eventId)
  const { registrations } = store
  const [held, waiting, book, line] = await Promise.all([
    registrations.countBy({ eventId, status: 'confirmed' }, 'unionId'),
    registrations.countBy({ eventId, status: 'waitlisted' }, 'unionId'),
    event.state === 'draft' ? undefined : seeBook(store, eventId),
    registrations.list({
      where: { eventId, status: 'waitlisted' },
      order: ['at', 'asc'],
      limit: MOST_IN_LINE,
      fields: ['memberId', 'name', 'unionId', 'enterpriseId', 'at'],
    }),
  ])
  const kept = keptIn(event, book?.pools ?? {})
  const ids = [...new Set([...held.keys(), ...waiting.keys(), ...kept.keys()])]
  const shares = ids.map((unionId) => ({
    ...{ unionId, held: held.get(unionId) ?? 0, waiting: waiting.get(unionId) ?? 0 },
    ...(kept.get(unionId) ?? { kept: 0, free: 0 }),
  }))
  const inOrder = shares.sort(
    (one, other) =>
      other.free - one.free ||
      other.held - one.held ||
      other.waiting - one.waiting ||
      (one.unionId < other.unionId ? -1 : 1)
  )
  const [first, rest] = [inOrder.slice(0, MOST_UNIONS), inOrder.slice(MOST_UNIONS)]
  return done({
    unions: await named(store, first),
    others: { unions: rest.length, held: sum(rest, 'held'), waiting: sum(rest, 'waiting') },
    line: await inLine(
      store,
      line.map((row) => (isReaderFor(person, row.unionId) ? row : { ...row, name: maskName(row.name) }))
    ),
    coming: comingOf(event, now),
  })
}

/** Places that are kept for one union alone, as long as they are. */
function keptIn({ reserves, ...event }: UnionEvent, pools: Record<string, Pool>) {
  const kept = new Map<string, Pick<UnionShare, 'kept' | 'free'>>()
  for (const { id: session } of sessionsOf(event))
    for (const reserve of reservesIn(reserves, session)) {
      const pool = lookUp(pools, reservePool(session, reserve.id))
      const [unionId] = reserve.of.kind === 'unions' && reserve.of.ids.length === 1 ? reserve.of.ids : []
      if (!pool || pool.into || unionId === undefined) continue
      const before = kept.get(unionId) ?? { kept: 0, free: 0 }
      kept.set(unionId, { kept: before.kept + pool.capacity, free: before.free + pool.left })
    }
  return kept
}

async function named({ unions }: Store, shares: Omit<UnionShare, 'name'>[]): Promise<UnionShare[]> {
  const rows = await unions.listByIds(shares.map(({ unionId }) => unionId))
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]))
  return shares.map((share) => ({ ...share, name: nameOf.get(share.unionId) ?? '' }))
}

async function inLine(
  { enterprises }: Store,
  rows: { memberId: string; name: string; enterpriseId: string; at: number }[]
): Promise<EventOutlook['line']> {
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return rows.map(({ memberId, name, enterpriseId, at }) => ({
    ...{ memberId, name, at, enterpriseName: nameOf.get(enterpriseId) ?? '' },
  }))
}

function sum(shares: Omit<UnionShare, 'name'>[], field: 'held' | 'waiting'): number {
  return shares.reduce((total, share) => total + share[field], 0)
}
