import type { SignUpApproval } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { COMMON, partsOfPool } from '#shared/events/places/pools'
import type { TeamIn } from '#shared/events/team/teamIn'
import { newPlaceBook } from '../../events/places/layPlaceBook'
import { turnKey } from '../../events/places/turnKey'

/** Somebody in a place book, with the name of the holding, since when, and of which pool where there are several. */
export interface SeatedMember {
  member: string
  turn: string
  at: number
  pool?: string
  /** Ceiling under which they count. */
  under?: string
  /** Those who come along. */
  guests?: string[]
  /** The team that they lead, of whom `guests` are the others. */
  team?: TeamIn
  /** What is known of its approval, where it is looked at. */
  approval?: SignUpApproval
}

/** The place book of an event in which these people have places, and those wait, in order. */
export function bookOf(event: UnionEvent, held: SeatedMember[], waiting: SeatedMember[] = []): PlaceBook {
  const fresh = newPlaceBook(event)
  const turns = [...held.map((one) => turnOf(one, true)), ...waiting.map((one) => turnOf(one, false))]
  const inPool = (some: SeatedMember[], name: string) => sizeOf(some.filter(({ pool = COMMON }) => pool === name))
  const forming = held.flatMap((one) => (one.team?.until ? [{ key: keyOf(one), until: one.team.until }] : []))
  const queuedIn = (name: string) => waiting.filter(({ pool = COMMON }) => pool === name).length
  return {
    ...fresh,
    free: event.capacity - sizeOf(held),
    pools: Object.fromEntries(
      Object.entries(fresh.pools).map(([name, { capacity }]) => {
        const left = capacity - inPool(held, name)
        return [name, { capacity, left, queued: queuedIn(name) }]
      })
    ),
    ceilings: takenUnder(held),
    turns: Object.fromEntries(turns),
    people: turns.flatMap(([turn, { people }]) => people.map((id) => ({ id, turn }))),
    waiting: waiting.map(keyOf),
    numbered: held.flatMap(({ member, guests = [], team }) => (team ? [member, ...guests] : [member])),
    ...(forming.length > 0 && { forming }),
  }
}

function sizeOf(some: SeatedMember[]): number {
  return some.reduce((sum, { guests = [], team }) => sum + 1 + (team ? 0 : guests.length), 0)
}

function keyOf({ member, turn, team }: SeatedMember): string {
  return turnKey(team ? turn : member)
}

function takenUnder(held: SeatedMember[]): PlaceBook['ceilings'] {
  const taken = new Map<string, number>()
  for (const { under } of held) if (under) taken.set(under, (taken.get(under) ?? 0) + 1)
  return Object.fromEntries([...taken].map(([name, count]) => [name, { taken: count }]))
}

function turnOf(seated: SeatedMember, isHeld: boolean): [string, Turn] {
  const { member, turn, at, under, guests = [], team, approval, pool = COMMON } = seated
  const state = isHeld ? { state: 'held' as const, pool } : { state: 'waiting' as const }
  const { session } = partsOfPool(pool)
  const ways = pool === session ? [session] : [pool, session]
  const people = [member, ...guests]
  const besides = { ...(under && { under: [under] }), ...(team && { team }), ...(approval && { approval }) }
  return [keyOf(seated), { ...state, turn, at, people, ways, ...besides }]
}
