import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Turn } from '#shared/events/places/placeBook'
import { noteApprovals } from './approvalTasks'
import { approvedWordId } from './findUntold'

/** After what somebody filled in has changed: the word of the yes of before does not leave any more, and those who said it are asked. */
export async function askAgain(
  store: Store,
  event: UnionEvent,
  { held, personId, now }: { held: Turn; personId: string; now: number }
): Promise<void> {
  await store.messages.remove({
    _id: approvedWordId({ eventId: event.id, personId, held }),
    'delivery.state': 'waiting',
  })
  await noteApprovals(store, event, now)
}
