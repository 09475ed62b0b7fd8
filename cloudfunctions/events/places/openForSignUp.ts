import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { nextRelease } from '../line/releasePlaces'
import { layPlaceBook } from './layPlaceBook'

/** What must be there before an event goes out: its place book, and the time at which reserves are released. */
export async function openForSignUp(store: Store, event: UnionEvent, now: number): Promise<void> {
  await layPlaceBook(store, event)
  const at = nextRelease(event, now)
  if (at !== undefined) await promiseWork(store, { name: 'events.release', subject: event.id, at, now })
}
