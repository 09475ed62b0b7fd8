import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../places/promoteWaiting'
import { countPlaces } from '../places/standing'
import { waitlistTasks } from '../places/waitlistTasks'

/** 调整名额. Never below the number of places that are held; new places go to the people who wait longest. */
export async function resizeEvent(
  { eventId, capacity }: Input<'events.resize'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.resize'>> {
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  const count = (await countPlaces(store, [eventId]))(eventId)
  const more = capacity - count.capacity
  if (count.left + more < 0) return refused('capacity_below_holders')

  await promiseWork(store, { name: 'events.settle', now })
  const resized = await store.places.change(
    { _id: eventId, capacity: count.capacity, left: _.gte(-more) },
    { capacity, left: _.inc(more), rev: _.inc(1) }
  )
  if (resized === 0) return refused('changed_meanwhile')
  await store.events.change({ _id: eventId }, { capacity, changedAt: now, rev: _.inc(1) })
  const promoted = await promoteWaiting(store, event, now)
  await waitlistTasks.note(store, eventId)
  line.say({ remark: `改成 ${capacity} 个` })
  return done({ capacity, promoted })
}
