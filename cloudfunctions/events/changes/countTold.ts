import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { awaitsOrder } from '../order/awaitsOrder'
import { countPlaces } from '../places/countPlaces'

/** How many people hear of a change: those who have a place or wait for one, and before a draw those who have entered. */
export async function countTold(store: Store, event: UnionEvent): Promise<number> {
  if (await awaitsOrder(store, event)) return store.lotteryEntries.count({ eventId: event.id })
  const { capacity, left, waiting } = (await countPlaces(store, [event.id]))(event.id)
  return capacity - left + waiting
}
