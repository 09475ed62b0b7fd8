import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { PlaceCount } from '#shared/events/event'

const $ = _.aggregate

const UNKNOWN: PlaceCount = { capacity: 0, left: 0, waiting: 0 }

/** The numbers of several events at once, without loading who holds the places. */
export async function countPlaces({ places }: Store, eventIds: string[]): Promise<(eventId: string) => PlaceCount> {
  if (eventIds.length === 0) return () => UNKNOWN
  const books = await places.project<PlaceCount & { _id: string }>(
    { _id: _.in(eventIds) },
    { capacity: 1, left: 1, waiting: $.size('$waiting') }
  )
  const counts = new Map(books.map(({ _id, capacity, left, waiting }) => [_id, { capacity, left, waiting }]))
  return (eventId) => counts.get(eventId) ?? UNKNOWN
}
