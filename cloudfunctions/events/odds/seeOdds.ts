import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { type Odds, oddsFrom } from '#shared/events/odds/odds'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { Place } from '#shared/events/registration'

/** 往届补上的机会, for somebody in line, from the record of their kind: two questions by id, whatever has been. */
export async function seeOdds(
  { places, lineRecords }: Store,
  { id, kind, sessions, capacity }: UnionEvent,
  mine: Place | undefined
): Promise<Odds | undefined> {
  if (mine?.status !== 'waitlisted' || sessions) return undefined
  const [record, [book]] = await Promise.all([
    lineRecords.find(kind),
    places.project<Pick<PlaceBook, 'cameUp'>>({ _id: id }, { cameUp: 1 }),
  ])
  return oddsFrom(record?.ends ?? [], { capacity, cameUp: book?.cameUp ?? 0, position: mine.position })
}
