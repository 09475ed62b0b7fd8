import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Turn } from '#shared/events/places/placeBook'
import { partsOfPool } from '#shared/events/places/pools'
import { newTurnName } from './placing'
import { findSeat } from './standing'

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
  const size = turn.people.length
  const { session: home = '', reserve } = partsOfPool(turn.pool ?? '')
  const goals = reserve === undefined ? [turn.pool ?? ''] : [turn.pool ?? '', home]
  for (const pool of ways) {
    for (const goal of goals) {
      const held: Turn = { ...turn, pool, ways, turn: newTurnName(), at: now }
      const isReleased = goal !== turn.pool
      const moved = await places.change(
        {
          ...{ _id: eventId, status: 'open', opensAt: _.lte(now), closesAt: _.gt(now) },
          [`turns.${key}.turn`]: turn.turn,
          [`pools.${pool}.left`]: _.gte(size),
          [`pools.${pool}.queued`]: 0,
          [`pools.${turn.pool}.into`]: isReleased ? goal : _.exists(false),
        },
        {
          [`turns.${key}`]: held,
          [`pools.${pool}.left`]: _.inc(-size),
          [`pools.${goal}.left`]: _.inc(size),
          ...(isReleased && {
            [`pools.${turn.pool}.capacity`]: _.inc(-size),
            [`pools.${goal}.capacity`]: _.inc(size),
          }),
          rev: _.inc(1),
        }
      )
      if (moved === 1) return true
    }
  }
  return false
}
