import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { newEventPush } from '#shared/pushes/newEventPush'
import { promiseWork } from '../../agenda/feature'
import { leavePush } from '../../delivery/feature'
import { waitlistTasks } from '../line/waitlistTasks'
import type { StoredEvent } from '../storedEvent'
import { countTold } from './countTold'

/**
 * Brings the place book in line with an event that was moved or cancelled, and leaves a push for everybody in it.
 * Answers how many people will be told. Safe to repeat: what a crash left, the agenda carries out.
 */
export async function carryOut(store: Store, eventId: string, now: number): Promise<number> {
  await promiseWork(store, { name: 'events.settle', now })
  for (;;) {
    const event = await store.events.get(eventId)
    await matchBook(store, event)
    // The same turn gives the same push, however often it is left.
    if (event.unfinished) await leavePush(store, newEventPush({ ...event.unfinished, event }, now))
    await store.events.change({ _id: eventId, rev: event.rev }, { unfinished: _.remove() })
    const { rev } = await store.events.get(eventId)
    if (rev === event.rev) break
  }
  await waitlistTasks.note(store, eventId)
  return countTold(store, await store.events.get(eventId))
}

async function matchBook({ places }: Store, event: StoredEvent): Promise<void> {
  const { id, opensAt, closesAt, startsAt, state } = event
  const status = state === 'cancelled' ? 'cancelled' : 'open'
  await places.change({ _id: id }, { opensAt, closesAt, startsAt, status, rev: _.inc(1) })
}
