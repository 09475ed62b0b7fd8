import type { Pool } from './placeBook'
import type { EventSession, Reserve, ReserveOf } from './rules'

/** Pool of everybody, where an event has no sessions. */
export const COMMON = 'c'

/** What of an event decides which pools there are. */
interface Pooled {
  capacity: number
  startsAt: number
  sessions?: EventSession[]
  reserves?: Reserve[]
}

/** Name of the pool of a reserve in a session: the capital letter is in neither of the two names. */
export function reservePool(session: string, reserve: string): string {
  return `${session}R${reserve}`
}

/** EventSession, and reserve if any, to which a pool belongs. */
export function partsOfPool(pool: string): { session: string; reserve?: string } {
  const [session = COMMON, reserve] = pool.split('R')
  return reserve === undefined ? { session } : { session, reserve }
}

/** The sessions of an event; one that has none is a session of its own. */
export function sessionsOf({ sessions = [], capacity, startsAt }: Pooled): EventSession[] {
  return sessions.length > 0 ? sessions : [{ id: COMMON, name: '', capacity, startsAt }]
}

/** 名额分池. All pools of an event as they are before anybody has signed up. */
export function poolsOf(event: Pooled): Record<string, Pool> {
  const pools = new Map<string, Pool>()
  for (const { id, capacity } of sessionsOf(event)) {
    const reserves = reservesIn(event.reserves, id)
    const kept = reserves.reduce((sum, { places }) => sum + places, 0)
    pools.set(id, aPool(capacity - kept))
    for (const reserve of reserves) pools.set(reservePool(id, reserve.id), aPool(reserve.places))
  }
  return Object.fromEntries(pools)
}

/** All places of a session, reserves and all. */
export function sessionCapacity(pools: Record<string, Pool>, session: string): number {
  const own = Object.entries(pools).filter(([name]) => partsOfPool(name).session === session)
  return own.reduce((sum, [, { capacity }]) => sum + capacity, 0)
}

/** The reserves of an event that are kept in a session. */
export function reservesIn(reserves: Reserve[] | undefined, session: string): Reserve[] {
  return (reserves ?? []).filter((reserve) => (reserve.session ?? session) === session)
}

function aPool(capacity: number): Pool {
  return { capacity, left: capacity, queued: 0 }
}

/** What of somebody decides which reserves are theirs. */
export interface Fit {
  unionId: string
  enterpriseId: string
  industry?: string | undefined
  tags?: readonly string[] | undefined
  /** Has not taken part in an event of this kind this year. */
  isNewcomer?: boolean | undefined
}

/** 能用的名额. The pools of a session from which somebody may take, in order: the reserves that fit, then everybody's. */
export function waysOf({ reserves }: { reserves?: Reserve[] | undefined }, fit: Fit, session: string): string[] {
  const own = reservesIn(reserves, session)
    .filter(({ of }) => fits(of, fit))
    .map(({ id }) => reservePool(session, id))
  return [...own, session]
}

function fits(of: ReserveOf, { unionId, enterpriseId, industry, tags = [], isNewcomer = false }: Fit): boolean {
  switch (of.kind) {
    case 'unions':
      return of.ids.includes(unionId)
    case 'enterprise':
      return of.id === enterpriseId
    case 'industry':
      return of.name === industry
    case 'tag':
      return tags.includes(of.tag)
    case 'newcomers':
      return isNewcomer
  }
}

interface Lined {
  hasWaitlist: boolean
  waitingMost?: number
  capacity: number
}

/** 候补最多. Where nobody has said it, as many as there are places; a small event has room for ten. */
export function waitingMostOf({ hasWaitlist, waitingMost, capacity }: Lined): number {
  if (!hasWaitlist) return 0
  return waitingMost ?? Math.max(10, capacity)
}
