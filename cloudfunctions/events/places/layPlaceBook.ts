import { randomBytes } from 'node:crypto'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { poolsOf, waitingMostOf } from '#shared/events/places/pools'
import { stockOf } from '../stock/stockOf'

/** Lays the book, or renews one that an unfinished publication left, as long as nobody has touched it. */
export async function layPlaceBook({ places }: Store, event: UnionEvent): Promise<void> {
  const { id, ...fresh } = newPlaceBook(event)
  if (await places.add({ id, ...fresh })) return
  await places.change({ _id: id, rev: 0 }, { ...fresh })
}

export function newPlaceBook(event: UnionEvent): PlaceBook {
  const { id, opensAt, closesAt, startsAt, capacity } = event
  const stock = stockOf(event.questions)
  return {
    id,
    status: 'open',
    opensAt,
    closesAt,
    startsAt,
    waitingMost: waitingMostOf(event),
    capacity,
    free: capacity,
    pools: poolsOf(event),
    ceilings: {},
    ...(Object.keys(stock).length > 0 && { stock }),
    turns: {},
    waiting: [],
    numbered: [],
    people: [],
    removed: [],
    lapsed: [],
    offers: [],
    ...(event.family && { salt: randomBytes(9).toString('base64url') }),
    rev: 0,
    settledRev: 0,
  }
}
