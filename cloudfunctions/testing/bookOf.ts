import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { COMMON } from '#shared/events/places/pools'
import { newPlaceBook } from '../events/layPlaceBook'
import { turnKey } from '../events/places/turnKey'

/** Somebody in a place book, with the name of the holding and since when. */
export interface Seated {
  member: string
  turn: string
  at: number
}

/** The place book of an event in which these people have places of everybody's pool, and those wait, in order. */
export function bookOf(event: UnionEvent, held: Seated[], waiting: Seated[] = []): PlaceBook {
  const left = event.capacity - held.length
  const turns = [...held.map((one) => turnOf(one, true)), ...waiting.map((one) => turnOf(one, false))]
  return {
    ...newPlaceBook(event),
    free: left,
    pools: { [COMMON]: { capacity: event.capacity, left, queued: waiting.length } },
    turns: Object.fromEntries(turns),
    people: turns.flatMap(([turn, { people }]) => people.map((id) => ({ id, turn }))),
    waiting: waiting.map(({ member }) => turnKey(member)),
  }
}

function turnOf({ member, turn, at }: Seated, isHeld: boolean): [string, Turn] {
  const state = isHeld ? { state: 'held' as const, pool: COMMON } : { state: 'waiting' as const }
  return [turnKey(member), { ...state, turn, at, people: [member], ways: [COMMON] }]
}
