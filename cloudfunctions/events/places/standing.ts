import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceCount } from '#shared/events/event'
import type { PlaceStanding, Removal, Turn } from '#shared/events/placeBook'
import { isCurrent, type Place, registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'

const $ = _.aggregate

interface Shape {
  rev: number
  left: number
  position: number
  holding?: Turn
  queued?: Turn
  removal?: Removal
}

/**
 * Standing of a member in an event, read from the place book in one stage, without loading its lists or carrying them to
 * another stage.
 */
export async function readStanding({ places }: Store, eventId: string, member: string): Promise<PlaceStanding> {
  const at = (list: string) => $.indexOfArray([`$${list}.member`, member])
  const [book] = await places.project<Shape>(
    { _id: eventId },
    {
      ...{ rev: 1, left: 1, position: at('waiting') },
      holding: $.arrayElemAt(['$holders', at('holders')]),
      queued: $.arrayElemAt(['$waiting', at('waiting')]),
      removal: $.arrayElemAt(['$removed', at('removed')]),
    }
  )
  if (!book) throw new RequestFault('not_found')
  return standingOf(book, member)
}

/** An index of -1 makes `arrayElemAt` answer the last element, which is somebody else's. */
function standingOf({ rev, left, position, holding, queued, removal }: Shape, member: string): PlaceStanding {
  if (holding?.member === member) return { rev, left, status: 'confirmed', turn: holding }
  if (queued?.member === member) return { rev, left, status: 'waitlisted', turn: queued, position: position + 1 }
  if (removal?.member === member) return { rev, left, status: 'removed', removal }
  return { rev, left, status: 'none' }
}

/** Place of a member by the place book, not by the registration: the position changes with every departure. */
export async function readPlace(store: Store, eventId: string, memberId: string): Promise<Place | undefined> {
  const standing = await readStanding(store, eventId, memberId)
  if (standing.status === 'confirmed') return { status: 'confirmed' }
  if (standing.status === 'waitlisted') return { status: 'waitlisted', position: standing.position }
  return undefined
}

/** Places of the reader in these events, for the tags of a list. */
export async function findMyPlaces(store: Store, person: Person | undefined, eventIds: string[]) {
  const memberId = person?.member?.id
  if (!memberId) return () => undefined
  const registrations = await store.registrations.listByIds(eventIds.map((id) => registrationId(id, memberId)))
  const current = registrations.filter(({ status }) => isCurrent(status))
  const places = await Promise.all(
    current.map(async ({ eventId }) => [eventId, await readPlace(store, eventId, memberId)] as const)
  )
  const byEvent = new Map(places)
  return (eventId: string) => byEvent.get(eventId)
}

const UNKNOWN: PlaceCount = { capacity: 0, left: 0, waiting: 0 }

/** Counts of several events' places, without loading the holders. */
export async function countPlaces({ places }: Store, eventIds: string[]): Promise<(eventId: string) => PlaceCount> {
  if (eventIds.length === 0) return () => UNKNOWN
  const books = await places.project<PlaceCount & { _id: string }>(
    { _id: _.in(eventIds) },
    { capacity: 1, left: 1, waiting: $.size('$waiting') }
  )
  const counts = new Map(books.map(({ _id, capacity, left, waiting }) => [_id, { capacity, left, waiting }]))
  return (eventId) => counts.get(eventId) ?? UNKNOWN
}
