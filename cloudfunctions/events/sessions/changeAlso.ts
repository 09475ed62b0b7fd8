import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesOf, poolsOfTurn } from '#shared/events/places/placesOf'
import { partsOfPool } from '#shared/events/places/pools'
import { areGoals, goals, goingHome } from '../places/giveBack'
import { countUnder, isBelow, isFree, type PlaceWish } from '../places/placing'
import { asSeen, type Seated } from '../places/standing'

interface Taking {
  seated: Seated
  /** Of the session that is to come, for all who are in the turn. */
  wish: PlaceWish
  now: number
}

/** Takes as many places in one more session, in one step, from the first pool that has them and for which nobody waits. */
export async function takeAlso(
  { places }: Pick<Store, 'places'>,
  eventId: string,
  { seated, wish, now }: Taking
): Promise<boolean> {
  const { key, turn } = seated
  const size = placesOf(turn)
  for (const pool of wish.ways) {
    const taken = await places.change(
      {
        ...{ _id: eventId, status: 'open', opensAt: _.lte(now), closesAt: _.gt(now) },
        ...{ ...asSeen(seated), [`turns.${key}.state`]: 'held' },
        ...isFree(pool, size),
        ...isBelow(wish),
      },
      {
        ...chosenAnew(key, turn),
        [`turns.${key}.also`]: [...(turn.also ?? []), pool],
        [`pools.${pool}.left`]: _.inc(-size),
        free: _.inc(-size),
        ...countUnder(turn, size),
      }
    )
    if (taken === 1) return true
  }
  return false
}

interface Leaving {
  seated: Seated
  session: string
  /** Pools of the session that is the first of theirs afterwards. */
  ways: string[]
  now: number
}

/** Gives the places of one of several sessions back, in one step; the others stay. */
export async function leaveAlso(
  { places }: Pick<Store, 'places'>,
  eventId: string,
  { seated, session, ways, now }: Leaving
): Promise<boolean> {
  const { key, turn } = seated
  const size = placesOf(turn)
  const isOf = (pool: string) => partsOfPool(pool).session === session
  const home = poolsOfTurn(turn).find(isOf)
  const [pool, ...also] = poolsOfTurn(turn).filter((one) => !isOf(one))
  if (home === undefined || pool === undefined) return false
  for (const [goal = { home }] of goals({ pool: home })) {
    const left = await places.change(
      {
        ...{ _id: eventId, status: 'open', startsAt: _.gt(now) },
        ...{ ...asSeen(seated), [`turns.${key}.state`]: 'held' },
        ...areGoals([goal]),
      },
      {
        ...chosenAnew(key, turn),
        [`turns.${key}.pool`]: pool,
        [`turns.${key}.ways`]: ways,
        [`turns.${key}.also`]: also.length > 0 ? also : _.remove(),
        ...goingHome(goal, size),
        free: _.inc(size),
        ...countUnder(turn, -size),
      }
    )
    if (left === 1) return true
  }
  return false
}

/** It is the same holding, so nobody is told of it, and the registration has yet to say the new sessions. */
function chosenAnew(key: string, { chosen = 0 }: Turn): Changes<PlaceBook> {
  return { [`turns.${key}.chosen`]: chosen + 1, rev: _.inc(1) }
}
