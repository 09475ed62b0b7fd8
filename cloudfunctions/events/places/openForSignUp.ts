import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { nextRelease } from '../line/releasePlaces'
import { layOrder } from '../order/layOrder'
import { layPlaceBook } from './layPlaceBook'

interface Opening {
  store: Store
  sealing: Sealing
  now: number
}

/**
 * What must be there before an event goes out: its place book, its draw, and the times at which reserves are released and the
 * line is recorded.
 */
export async function openForSignUp({ store, sealing, now }: Opening, event: UnionEvent): Promise<void> {
  await layPlaceBook(store, event)
  await layOrder(store, sealing, { event, now })
  const at = nextRelease(event, now)
  await promiseWork(store, { name: 'events.record', subject: event.id, at: event.endsAt, now })
  if (at !== undefined) await promiseWork(store, { name: 'events.release', subject: event.id, at, now })
}
