import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { nextRelease } from '../line/releasePlaces'
import { layPlaceBook } from './layPlaceBook'

/** What must be there before an event goes out: its place book, and the times at which reserves are released and the line is recorded. */
export async function openForSignUp(store: Store, event: UnionEvent, now: number): Promise<void> {
  await layPlaceBook(store, event)
  const at = nextRelease(event, now)
  await promiseWork(store, { name: 'events.record', subject: event.id, at: event.endsAt, now })
  if (at !== undefined) await promiseWork(store, { name: 'events.release', subject: event.id, at, now })
}
