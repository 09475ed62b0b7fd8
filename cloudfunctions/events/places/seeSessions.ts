import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Pool } from '#shared/events/places/placeBook'
import { partsOfPool, sessionsOf, waysOf } from '#shared/events/places/pools'
import type { PoolSeen, SessionBoard, SessionSeen } from '#shared/events/view'
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
  { member, pools, now }: { member: BoundMember | undefined; pools: Record<string, Pool>; now: number }
): Promise<SessionSeen[] | undefined> {
  if (!isShared(event)) return undefined
  const fit = member && (await fitOf(store, event, { member, now }))
  const waysIn = (session: string) => (fit ? waysOf(event, fit, session) : [session])
  return sessionsOf(event).map((session) => ({
    ...session,
    pools: waysIn(session.id).flatMap((way) => {
      const pool = lookUp(pools, way)
      return pool && !pool.into ? seen(event, way, pool) : []
    }),
  }))
}

/** All pools of an event for its organiser, session by session; nothing where it has neither sessions nor reserves. */
export async function listPools(store: Store, event: UnionEvent): Promise<SessionBoard[] | undefined> {
  if (event.state === 'draft' || !isShared(event)) return undefined
  const pools = await readPools(store, event.id)
  return sessionsOf(event).map((session) => ({
    ...session,
    pools: Object.entries(pools)
      .filter(([name]) => partsOfPool(name).session === session.id)
      .map(([name, pool]) => ({ ...seen(event, name, pool), ...(pool.into && { released: true as const }) })),
  }))
}

function isShared({ sessions = [], reserves = [] }: UnionEvent): boolean {
  return sessions.length > 0 || reserves.length > 0
}

function seen({ reserves = [] }: UnionEvent, name: string, { capacity, left, queued }: Pool): PoolSeen {
  const reserve = reserves.find(({ id }) => id === partsOfPool(name).reserve)
  const named = reserve && { reserve: { id: reserve.id, name: reserve.name, until: reserve.until } }
  return { capacity, left, queued, ...named }
}
