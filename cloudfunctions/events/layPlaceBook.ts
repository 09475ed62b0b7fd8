import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/placeBook'

/** Lays the book, or renews one that an unfinished publication left, as long as nobody has touched it. */
export async function layPlaceBook({ places }: Store, event: UnionEvent): Promise<void> {
  const { id, ...fresh } = newPlaceBook(event)
  if (await places.add({ id, ...fresh })) return
  await places.change({ _id: id, rev: 0 }, { ...fresh })
}

export function newPlaceBook({ id, opensAt, closesAt, startsAt, hasWaitlist, capacity }: UnionEvent): PlaceBook {
  return {
    id,
    status: 'open',
    opensAt,
    closesAt,
    startsAt,
    hasWaitlist,
    capacity,
    left: capacity,
    holders: [],
    waiting: [],
    removed: [],
    rev: 0,
    settledRev: 0,
  }
}
