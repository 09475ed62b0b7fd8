import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { reservePool, reservesIn, sessionsOf } from '#shared/events/places/pools'
import { lookUp } from '#shared/lookUp'
import { promiseWork } from '../../agenda/feature'
import { awaitsOrder } from '../order/awaitsOrder'
import { promoteWaiting } from './promoteWaiting'

const AGAIN_MS = 60_000

/**
 * 预留到期. What is left of a reserve goes to everybody at its time, and to those in line first; what comes free of it
 * later goes there too.
 */
export const releasePlaces: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published') return undefined
    if (now >= event.endsAt) return markReleased(store, eventId, now)
    // What is kept of places that are drawn by lot is kept until it is drawn, however late that is.
    if (await awaitsOrder(store, event)) return now + AGAIN_MS
    await promiseWork(store, { name: 'events.settle', now })
    for (const { id } of sessionsOf(event)) await release(store, event, { session: id, now })
    await promoteWaiting(store, event, now)
    return nextRelease(event, now) ?? markReleased(store, eventId, now)
  },
  all: async ({ events }) => {
    const kept = await events.listAll({
      where: { state: 'published', releasedAt: _.exists(false), 'reserves.0': _.exists(true) },
      fields: ['reserves'],
    })
    return kept.flatMap(({ id, reserves = [] }) => ({
      subject: id,
      at: Math.min(...reserves.map(({ until }) => until)),
    }))
  },
}

/** Nothing is to come of its reserves, so that no repair looks at it again. */
async function markReleased({ events }: Store, eventId: string, now: number): Promise<undefined> {
  await events.change({ _id: eventId }, { releasedAt: now })
}

/** When the next of the reserves goes to everybody. */
export function nextRelease({ reserves = [] }: Pick<UnionEvent, 'reserves'>, now: number): number | undefined {
  const ahead = reserves.map(({ until }) => until).filter((until) => until > now)
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}

/** All reserves of a session that are due, in one change, guarded by what is left of each. */
async function release(
  { places }: Store,
  { id: eventId, reserves }: UnionEvent,
  { session, now }: { session: string; now: number }
): Promise<void> {
  const over = reservesIn(reserves, session).filter(({ until }) => until <= now)
  const due = over.map(({ id }) => reservePool(session, id))
  for (;;) {
    const [book] = await places.project<Pick<PlaceBook, 'pools'>>({ _id: eventId }, { pools: 1 })
    const kept = due.flatMap((pool) => {
      const found = book && lookUp(book.pools, pool)
      return found && !found.into ? [{ pool, left: found.left }] : []
    })
    if (kept.length === 0) return
    const sum = kept.reduce((all, { left }) => all + left, 0)
    const asRead = kept.map(({ pool, left }) => [`pools.${pool}.left`, left])
    const given = kept.flatMap(({ pool, left }) => [
      [`pools.${pool}.left`, 0],
      [`pools.${pool}.capacity`, _.inc(-left)],
      [`pools.${pool}.into`, session],
    ])
    const released = await places.change(
      { _id: eventId, ...Object.fromEntries(asRead) },
      {
        ...Object.fromEntries(given),
        [`pools.${session}.capacity`]: _.inc(sum),
        [`pools.${session}.left`]: _.inc(sum),
        rev: _.inc(1),
      }
    )
    if (released === 1) return
  }
}
