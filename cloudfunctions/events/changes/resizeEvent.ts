import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import { COMMON, sessionCapacity } from '#shared/events/places/pools'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { matchCapacity, readPools } from '../places/matchCapacity'

/**
 * 调整名额. Never below the number of places that are held; new places go to the people who wait longest. With `from` a change is
 * taken back: once somebody has one of the new places it is refused as any other would be.
 */
export async function resizeEvent(
  { eventId, capacity, session = COMMON, from }: Input<'events.resize'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.resize'>> {
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  const pools = await readPools(store, eventId)
  const pool = lookUp(pools, session)
  if (!pool) return refused('session_unknown')
  const before = sessionCapacity(pools, session)
  if (from !== undefined && from !== before) return refused('changed_meanwhile')
  const more = capacity - before
  if (pool.left + more < 0) return refused('capacity_below_holders')

  await promiseWork(store, { name: 'events.settle', now })
  const at = `pools.${session}` as const
  const resized = await store.places.change(
    { _id: eventId, [`${at}.capacity`]: pool.capacity, [`${at}.left`]: _.gte(-more) },
    {
      [`${at}.capacity`]: _.inc(more),
      [`${at}.left`]: _.inc(more),
      ...{ capacity: _.inc(more), free: _.inc(more), rev: _.inc(1) },
    }
  )
  if (resized === 0) return refused('changed_meanwhile')
  await matchCapacity(store, eventId, now)
  const promoted = await promoteWaiting(store, event, now)
  await waitlistTasks.note(store, eventId)
  const of = event.sessions?.find(({ id }) => id === session)?.name ?? ''
  line.say({ remark: `${from === undefined ? of : `${of}撤销，`}名额 ${before} → ${capacity} 个` })
  return done({ capacity, promoted })
}
