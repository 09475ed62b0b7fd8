import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { announce } from './announce'

/** 取消活动. Closes the place book first, so that nobody gets a place any more; may be repeated after a crash. */
export async function cancelEvent(
  { eventId, reason }: Input<'events.cancel'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.cancel'>> {
  const event = await store.events.get(eventId)
  if (event.state === 'draft') return refused('not_published')
  if (event.state === 'cancelled' && event.cancelledReason !== reason) return refused('cancelled')

  await store.places.change({ _id: eventId, status: 'open' }, { status: 'cancelled', rev: _.inc(1) })
  await store.events.change(
    { _id: eventId, state: 'published' },
    { state: 'cancelled', cancelledReason: reason, changedAt: now, rev: _.inc(1) }
  )
  const told = await announce(store, { kind: 'event_cancelled', eventId, turn: 'end' }, now)
  await writeLog(store, { at: now, personId: person.id, action: 'events.cancel', subject: eventId, remark: reason })
  return done({ told })
}
