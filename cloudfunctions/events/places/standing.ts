import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { awaitedStep } from '#shared/events/approval/approval'
import type {
  HandedPlace,
  Lapse,
  PlaceBook,
  PlaceSeat,
  PlaceStanding,
  Removal,
  Turn,
} from '#shared/events/places/placeBook'
import { partsOfPool } from '#shared/events/places/pools'
import { type Place, registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import type { Person } from '#shared/identity/person'
import { turnKey } from './turnKey'
import { upgradeBook } from './upgradedBook'

const $ = _.aggregate

interface Shape {
  rev: number
  /** Missing in a book that still has the shape of before. */
  free?: number
  position: number
  seat?: PlaceSeat
  turn?: Turn
  removal?: Removal
  lapse?: Lapse
  handed?: HandedPlace
  /** Index in the list of numbers; -1 for whoever has none. */
  numbered: number
}

/** Somebody's turn and the key under which it stands. */
export interface Seated {
  key: string
  turn: Turn
}

/** A turn that is still what it was, with the team in it and what it takes. */
export function asSeen({ key, turn }: Seated): FieldConditions<PlaceBook> {
  return {
    [`turns.${key}.turn`]: turn.turn,
    [`turns.${key}.chosen`]: turn.chosen ?? _.exists(false),
    ...(turn.team && { [`turns.${key}.team.rev`]: turn.team.rev }),
  }
}

/**
 * Standing of a member in an event, read from the place book in one stage, without loading its lists or carrying them to
 * another stage; a second look for those who are in somebody else's turn.
 */
export async function readStanding(store: Store, eventId: string, member: string): Promise<PlaceStanding> {
  for (let key = turnKey(member); ; ) {
    const book = await look(store, eventId, { member, key })
    if (!book) throw new RequestFault('not_found')
    if (book.free === undefined) {
      await upgradeBook(store, eventId)
      continue
    }
    if (book.seat?.id === member && book.seat.turn !== key) {
      key = book.seat.turn
      continue
    }
    return standingOf(book, { member, key })
  }
}

interface Looked {
  member: string
  key: string
}

async function look({ places }: Store, eventId: string, { member, key }: Looked): Promise<Shape | undefined> {
  const find = (list: string, field: string) =>
    $.arrayElemAt([`$${list}`, $.indexOfArray([`$${list}.${field}`, member])])
  const [book] = await places.project<Shape>(
    { _id: eventId },
    {
      ...{ rev: 1, free: 1, position: $.indexOfArray(['$waiting', key]) },
      seat: find('people', 'id'),
      turn: `$turns.${key}`,
      removal: find('removed', 'member'),
      lapse: find('lapsed', 'member'),
      handed: find('handed', 'member'),
      numbered: $.indexOfArray([$.ifNull(['$numbered', []]), member]),
    }
  )
  return book
}

/** An index of -1 makes `arrayElemAt` answer the last element, which is somebody else's. */
function standingOf(book: Shape, { member, key }: Looked): PlaceStanding {
  const { rev, free = 0, position, seat, turn, removal, lapse, handed, numbered } = book
  const common = { rev, free, ...(numbered >= 0 && { number: numbered + 1 }) }
  if (seat?.id === member && turn) {
    switch (turn.state) {
      case 'held':
        return { ...common, status: 'confirmed', key, turn }
      case 'offered':
        return { ...common, status: 'offered', key, turn }
      case 'waiting':
        return { ...common, status: 'waitlisted', key, turn, position: position + 1 }
    }
  }
  if (removal?.member === member) return { ...common, status: 'removed', removal }
  return {
    ...common,
    status: 'none',
    ...(lapse?.member === member && { lapse }),
    ...(handed?.member === member && { handed }),
  }
}

/** The turn of a member, whether it holds or waits. */
export async function findSeat(store: Store, eventId: string, member: string): Promise<Seated | undefined> {
  const standing = await readStanding(store, eventId, member)
  return 'turn' in standing ? { key: standing.key, turn: standing.turn } : undefined
}

/** Place of a member by the place book, not by the registration: the position changes with every departure. */
export async function readPlace(store: Store, eventId: string, memberId: string): Promise<Place | undefined> {
  return placeOf(await readStanding(store, eventId, memberId))
}

/** A standing as the phone is told it. */
export function placeOf(standing: PlaceStanding): Place | undefined {
  switch (standing.status) {
    case 'confirmed':
      return {
        ...{ status: 'confirmed', ...poolOf(standing.turn), ...partyOf(standing.turn) },
        ...awaitsOf(standing.turn),
      }
    case 'offered':
      return { status: 'offered', until: standing.turn.until ?? 0, ...poolOf(standing.turn), ...partyOf(standing.turn) }
    case 'waitlisted': {
      const { passed, rests, saved } = standing.turn
      return {
        status: 'waitlisted',
        position: standing.position,
        ...poolOf(standing.turn),
        ...partyOf(standing.turn),
        ...(passed && { passed: passed.why }),
        ...(rests && { rests }),
        ...(saved && saved.many > 0 && { saves: { many: saved.many, until: saved.until } }),
      }
    }
    case 'removed':
    case 'none':
      return undefined
  }
}

/** Who has yet to say yes. */
export function awaitsOf(turn: Turn): Pick<Place, 'awaits'> {
  const awaits = awaitedStep(turn)
  return awaits ? { awaits } : {}
}

function partyOf(turn: Turn): Pick<Place, 'people' | 'team' | 'lacks'> {
  const { people, team, stock = [], state } = turn
  const lacks = state === 'waiting' ? [] : stock.filter(({ has }) => !has).map(({ question }) => question)
  if (team) return { team: { isWhole: team.isWhole === true, ...(team.until !== undefined && { until: team.until }) } }
  return { ...(people.length > 1 && { people: people.length }), ...(lacks.length > 0 && { lacks }) }
}

/** Sessions and reserve in which a turn is; nothing of an event that has neither. */
export function poolOf({ pool, ways, also }: Turn): Pick<Place, 'session' | 'also' | 'reserve'> {
  const { session, reserve } = partsOfPool(pool ?? ways.at(-1) ?? '')
  return {
    ...(session.startsWith('s') && { session }),
    ...(also && { also: also.map((further) => partsOfPool(further).session) }),
    ...(reserve && pool && { reserve }),
  }
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
