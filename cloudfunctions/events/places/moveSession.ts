import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { placesOf } from '#shared/events/places/placesOf'
import { areGoals, goals, goingHome } from './giveBack'
import { newTurnName } from './placing'
import { asSeen, findSeat } from './standing'

interface Moving {
  eventId: string
  member: string
  /** Pools of the other session from which they may take. */
  ways: string[]
  now: number
}

/**
 * 换场. Takes a place in another session and gives the one that is held back, in one step: whoever finds none keeps what
 * they have. False then, and for somebody who holds none.
 */
export async function moveSession(
  { places, ...store }: Store,
  { eventId, member, ways, now }: Moving
): Promise<boolean> {
  const seated = await findSeat({ places, ...store }, eventId, member)
  if (seated?.turn.state !== 'held') return false
  const { key, turn } = seated
  const { pool: home = '', back: _back, ...kept } = turn
  const size = placesOf(turn)
  for (const pool of ways) {
    for (const [goal = { home }] of goals({ pool: home })) {
      const moved = await places.change(
        {
          ...{ _id: eventId, status: 'open', opensAt: _.lte(now), closesAt: _.gt(now) },
          ...asSeen(seated),
          [`pools.${pool}.left`]: _.gte(size),
          [`pools.${pool}.queued`]: 0,
          ...areGoals([goal]),
        },
        {
          ...goingHome(goal, size),
          [`turns.${key}`]: { ...kept, pool, ways, turn: newTurnName(), at: now },
          handing: _.pull({ key }),
          [`pools.${pool}.left`]: _.inc(-size),
          rev: _.inc(1),
        }
      )
      if (moved === 1) return true
    }
  }
  return false
}
