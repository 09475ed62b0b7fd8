import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { announce } from './announce'

/** 改期改址. Everybody who holds a place or waits for one is told; the places stay theirs. */
export async function postponeEvent(
  { eventId, venue, ...times }: Input<'events.postpone'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.postpone'>> {
  const event = await store.events.get(eventId)
  if (event.state === 'draft') return refused('not_published')
  const moved = await store.events.change(
    { _id: eventId, state: 'published' },
    { ...times, venue, changedAt: now, rev: _.inc(1) }
  )
  if (moved === 0) return refused('cancelled')

  const { opensAt, closesAt, startsAt } = times
  await store.places.change({ _id: eventId }, { opensAt, closesAt, startsAt, rev: _.inc(1) })
  const told = await announce(store, { kind: 'event_changed', eventId, turn: `r${event.rev + 1}` }, now)
  await writeLog(store, { at: now, personId: person.id, action: 'events.postpone', subject: eventId })
  return done({ told })
}
