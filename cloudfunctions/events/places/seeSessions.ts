import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { partsOfPool, sessionsOf, waysOf } from '#shared/events/places/pools'
import type { SessionSeen } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'
import type { BoundMember } from '#shared/membership/member'
import { readPools } from './matchCapacity'
import { fitOf } from './wishOf'

/**
 * 各场的名额. The pools from which somebody may take, session by session; whoever is not known sees those of everybody.
 * Nothing where an event has neither sessions nor reserves.
 */
export async function seeSessions(
  store: Store,
  event: UnionEvent,
  member: BoundMember | undefined
): Promise<SessionSeen[] | undefined> {
  const { sessions = [], reserves = [] } = event
  if (sessions.length === 0 && reserves.length === 0) return undefined
  const [pools, fit] = await Promise.all([readPools(store, event.id), member && fitOf(store, event, member)])
  const waysIn = (session: string) => (fit ? waysOf(event, fit, session) : [session])
  return sessionsOf(event).map((session) => ({ ...session, pools: waysIn(session.id).flatMap(seen) }))

  function seen(way: string) {
    const pool = lookUp(pools, way)
    if (!pool || pool.into) return []
    const { capacity, left, queued } = pool
    const reserve = reserves.find(({ id }) => id === partsOfPool(way).reserve)
    const named = reserve && { reserve: { id: reserve.id, name: reserve.name, until: reserve.until } }
    return { capacity, left, queued, ...named }
  }
}
