import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { quotaMessage } from '#shared/events/enrol/quotaMessage'
import type { UnionEvent } from '#shared/events/event'
import type { Pool } from '#shared/events/places/placeBook'
import { reservePool, sessionsOf } from '#shared/events/places/pools'
import type { Reserve } from '#shared/events/places/rules'
import { unionsLedBy } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { leaveMessages } from '../../delivery/feature'
import { seeBook } from '../places/countPlaces'

const DAY = 86_400_000

/**
 * 告诉主席. Tells the chairs for whose unions places are kept, and on the last day again those of whose places some are free.
 * Safe to repeat: one message of each kind a reserve.
 */
export const tellChairs: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published') return undefined
    const { pools } = await seeBook(store, eventId)
    const kept = reservesOf(event).filter(({ until }) => until > now)
    for (const reserve of kept) {
      const isLast = now >= lastDay(reserve)
      const left = leftIn(event, reserve, pools)
      if (!isLast || left > 0) await tell(store, event, { reserve, now, ...(isLast && { left }) })
    }
    const ahead = kept.map(lastDay).filter((at) => at > now)
    return ahead.length > 0 ? Math.min(...ahead) : undefined
  },
  all: async ({ events }) => {
    const kept = await events.listAll({
      where: { state: 'published', releasedAt: _.exists(false), 'reserves.0': _.exists(true) },
      fields: ['reserves'],
    })
    return kept.flatMap(({ id, reserves }) => {
      const own = reservesOf({ reserves })
      return own.length > 0 ? { subject: id, at: Math.min(...own.map(lastDay)) } : []
    })
  },
}

/** Reserves for unions or enterprises: the others are nobody's to give. */
export function reservesOf({ reserves = [] }: { reserves?: Reserve[] | undefined }): Reserve[] {
  return reserves.filter(({ of }) => of.kind === 'unions' || of.kind === 'enterprise')
}

function lastDay({ until }: Reserve): number {
  return afterQuietHours(until - DAY)
}

function leftIn(event: UnionEvent, { id, session }: Reserve, pools: Record<string, Pool>): number {
  const sessions = sessionsOf(event).filter((one) => session === undefined || one.id === session)
  return sessions.reduce((sum, one) => sum + (lookUp(pools, reservePool(one.id, id))?.left ?? 0), 0)
}

interface Telling {
  reserve: Reserve
  left?: number
  now: number
}

async function tell(store: Store, event: UnionEvent, { reserve, left, now }: Telling): Promise<void> {
  const unionIds = await unionsOf(store, reserve)
  const holders = await store.people.listAll({ where: { 'roles.of.id': _.in(unionIds) }, fields: ['roles'] })
  const messages = holders.flatMap(({ id: personId, roles }) =>
    unionsLedBy({ roles })
      .filter((unionId) => unionIds.includes(unionId))
      .map((unionId) => quotaMessage({ event, reserve, unionId, personId, ...(left !== undefined && { left }) }, now))
  )
  await leaveMessages(store, messages, now)
}

async function unionsOf({ enterprises }: Store, { of }: Reserve): Promise<string[]> {
  if (of.kind === 'unions') return of.ids
  if (of.kind !== 'enterprise') return []
  const firm = await enterprises.find(of.id)
  return firm ? [firm.unionId] : []
}
