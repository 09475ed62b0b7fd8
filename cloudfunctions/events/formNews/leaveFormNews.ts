import type { Store } from '#server/store'
import { versionOf } from '#shared/events/form/version'
import { leaveWork } from '../../agenda/feature'
import type { StoredEvent } from '../storedEvent'

/** What is written beside another version of the form, so that its people are told of it once. */
export function formNewsOf(event: Pick<StoredEvent, 'form' | 'formNews'>): { formNews: number } {
  return { formNews: event.formNews ?? versionOf(event) }
}

/** Writes another version of the form; whoever has to answer something new is told, also after a crash. */
export function leaveFormNews<Written>(
  store: Store,
  { eventId, now, write }: { eventId: string; now: number; write: () => Promise<Written> }
): Promise<Written> {
  return leaveWork(store, { name: 'events.askAnew', subject: eventId, now }, write)
}
