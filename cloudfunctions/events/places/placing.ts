import { randomBytes } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions, Where } from '#server/store/fields'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesOf } from '#shared/events/places/placesOf'
import type { StockPart } from '#shared/events/stock/stock'
import { notHeld, type TeamIn } from '#shared/events/team/teamIn'
import { holdingAll, isStocked, moveStock } from '../stock/taking'
import { turnKey } from './turnKey'

/** What somebody wants of an event: for whom, from which pools, under which ceilings. */
export interface PlaceWish {
  people: string[]
  ways: string[]
  under: string[]
  /** Most places under each of the ceilings. */
  most?: number | undefined
  /** Who is above the ceiling does not wait either: there is one for each union, and no other will come. */
  once?: true
  /** The team that begins with this wish; `until` is how long a place is held for who is missing. */
  team?: TeamIn
  /** What they take of options of which there is a number. */
  stock?: StockPart[]
  /** Who enrols them. */
  by?: Turn['by']
  approval?: Turn['approval']
}

/** A fresh name of a holding, which makes the message about it unique. */
export function newTurnName(): string {
  return randomBytes(6).toString('base64url')
}

/** A fresh turn of these people; the caller says whether it holds or waits. */
export function newTurn(
  { people, ways, under, team, stock = [], by, approval }: Omit<PlaceWish, 'most'>,
  now: number
): Omit<Turn, 'state'> {
  return {
    ...{ turn: newTurnName(), at: now, people, ways },
    ...(under.length > 0 && { under }),
    ...(team && { team }),
    ...(stock.length > 0 && { stock }),
    ...(by && { by }),
    ...(approval && { approval }),
  }
}

/** Takes places in one step from the first pool that has enough and for which nobody waits. */
export async function takePlace({ places }: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  const turn = newTurn(wish, now)
  const { key, size } = sizeOf(turn)
  for (const pool of wish.ways) {
    const taken = await places.change(
      { ...openFor(eventId, turn, now), ...isFree(pool, size), ...isBelow(wish), ...isStocked(turn.stock) },
      {
        ...moveStock({ take: turn.stock ?? [] }),
        [`pools.${pool}.left`]: _.inc(-size),
        free: _.inc(-size),
        ...countUnder(turn, size),
        ...begin(key, { ...turn, ...holdingAll(turn), state: 'held', pool }),
        ...numbered(turn.people),
      }
    )
    if (taken === 1) return true
  }
  return false
}

/** Joins the end of the line in one step, only while there is nothing to take, and room in the line. */
export async function joinWaitlist({ places }: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  const turn = inLine(newTurn(wish, now))
  const { key, size } = sizeOf(turn)
  const joined = await places.change(
    _.and<PlaceBook>([
      { ...openFor(eventId, turn, now), waitingMost: _.gt(0) },
      hasRoomInLine,
      wish.once ? isBelow(wish) : {},
      _.or<PlaceBook>([_.and<PlaceBook>(wish.ways.map((pool) => isTaken(pool, size))), ...mayWaitAbove(wish)]),
    ]),
    { ...waitFor(turn, 1), waiting: _.push([key]), ...begin(key, { ...turn, state: 'waiting' }) }
  )
  return joined === 1
}

/** True where there is neither a place nor room in line for this wish, while sign-up is open. */
export async function isClosedTo({ places }: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  const found = await places.list({
    where: _.and<PlaceBook>([
      { ...openFor(eventId, wish, now) },
      lineIsFull,
      _.or<PlaceBook>([
        _.and<PlaceBook>(wish.ways.map((pool) => isTaken(pool, placesOf(wish)))),
        ...mayWaitAbove(wish),
      ]),
    ]),
    limit: 1,
    fields: ['_id'],
  })
  return found.length > 0
}

/** True where the union of whoever wants it has its one. */
export async function isUsedUp(store: Store, eventId: string, wish: PlaceWish): Promise<boolean> {
  return wish.once === true && isAtCeiling(store, eventId, wish)
}

/** True where no more places may go to the unit of whoever wants some, or others of it wait for them. */
export async function isAtCeiling({ places }: Store, eventId: string, wish: PlaceWish): Promise<boolean> {
  if (wish.most === undefined) return false
  const found = await places.list({
    where: _.and<PlaceBook>([{ _id: eventId }, _.or<PlaceBook>(isAbove(wish))]),
    limit: 1,
    fields: ['_id'],
  })
  return found.length > 0
}

/** True where there is a place for this wish, and not enough of an option that it takes. */
export async function isSoldOut({ places }: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  const { stock = [] } = wish
  if (stock.length === 0) return false
  const short = stock.map(({ key, many }): Where<PlaceBook> => ({ [`stock.${key}.left`]: _.not(_.gte(many)) }))
  const found = await places.list({
    where: _.and<PlaceBook>([{ ...openFor(eventId, wish, now) }, _.or<PlaceBook>(short)]),
    limit: 1,
    fields: ['_id'],
  })
  return found.length > 0
}

const $ = _.aggregate
const lineIsFull: Where<PlaceBook> = _.expr($.gte([$.size('$waiting'), '$waitingMost']))
const hasRoomInLine: Where<PlaceBook> = _.expr($.lt([$.size('$waiting'), '$waitingMost']))

/** A turn as it stands in line, where nothing is held for who is missing. */
export function inLine(turn: Omit<Turn, 'state'>): Omit<Turn, 'state'> {
  return turn.team ? { ...turn, team: notHeld(turn.team) } : turn
}

/**
 * Under which key a turn stands, and how many places it takes. Whoever taps alone finds the own turn by the own id; a
 * team outlives everybody in it.
 */
export function sizeOf(turn: Pick<Turn, 'people' | 'team' | 'turn'>): { key: string; size: number } {
  return { key: turnKey(turn.team ? turn.turn : (turn.people[0] ?? '')), size: placesOf(turn) }
}

/** Open for sign-up by these people, none of whom is in it or was taken out. */
export function openFor(eventId: string, { people }: Pick<Turn, 'people'>, now: number): FieldConditions<PlaceBook> {
  return {
    _id: eventId,
    status: 'open',
    opensAt: _.lte(now),
    closesAt: _.gt(now),
    [`turns.${turnKey(people[0] ?? '')}`]: _.exists(false),
    'people.id': _.nin(people),
    'removed.member': _.nin(people),
  }
}

/** 报名号. Gives every member who comes to hold a place the next number, unless they have theirs. */
export function numbered(people: string[]): Changes<PlaceBook> {
  return { numbered: _.addToSet({ $each: membersOf({ people }) }) }
}

/** The beginning of a turn, whatever it has. */
export function begin(key: string, turn: Turn): Changes<PlaceBook> {
  const { people, team } = turn
  return {
    [`turns.${key}`]: turn,
    people: _.push(people.map((id) => ({ id, turn: key }))),
    lapsed: _.pull({ member: _.in(people) }),
    handed: _.pull({ member: _.in(people) }),
    ...waitsForMates(key, team),
    rev: _.inc(1),
  }
}

/** The time that a team has, where the line finds it. */
export function waitsForMates(key: string, team: TeamIn | undefined): Changes<PlaceBook> {
  return team?.until === undefined ? {} : { forming: _.push([{ key, until: team.until }]) }
}

/** Enough in a pool, for which nobody waits. */
export function isFree(pool: string, size: number): FieldConditions<PlaceBook> {
  return { [`pools.${pool}.left`]: _.gte(size), [`pools.${pool}.queued`]: 0 }
}

function isTaken(pool: string, size: number): Where<PlaceBook> {
  return _.or<PlaceBook>([{ [`pools.${pool}.left`]: _.lt(size) }, { [`pools.${pool}.queued`]: _.gt(0) }])
}

/** A ceiling that nobody has touched is not written down: `not above` is true of it too. */
export function isBelow({ under, most, ...taking }: PlaceWish): FieldConditions<PlaceBook> {
  if (most === undefined) return {}
  const room = most - placesOf(taking)
  const conditions = under.flatMap((ceiling) => [
    [`ceilings.${ceiling}.taken`, room < 0 ? _.lt(0) : _.not(_.gt(room))],
    [`ceilings.${ceiling}.queued`, _.not(_.gt(0))],
  ])
  return Object.fromEntries(conditions)
}

function mayWaitAbove(wish: PlaceWish): Where<PlaceBook>[] {
  return wish.once ? [] : isAbove(wish)
}

function isAbove({ under, most, ...taking }: PlaceWish): Where<PlaceBook>[] {
  if (most === undefined) return []
  const room = most - placesOf(taking)
  return under.flatMap((ceiling): Where<PlaceBook>[] => [
    { [`ceilings.${ceiling}.taken`]: _.gt(room) },
    { [`ceilings.${ceiling}.queued`]: _.gt(0) },
  ])
}

/** One turn more, or less, stands in line for what it would take. */
export function waitFor({ ways, under = [] }: Pick<Turn, 'ways' | 'under'>, more: 1 | -1): Changes<PlaceBook> {
  const queued = [...ways.map((pool) => `pools.${pool}`), ...under.map((ceiling) => `ceilings.${ceiling}`)]
  return Object.fromEntries(queued.map((at) => [`${at}.queued`, _.inc(more)]))
}

/** So many places more, or less, count under the ceilings of a turn. */
export function countUnder({ under = [] }: Pick<Turn, 'under'>, more: number): Changes<PlaceBook> {
  return Object.fromEntries(under.map((ceiling) => [`ceilings.${ceiling}.taken`, _.inc(more)]))
}
