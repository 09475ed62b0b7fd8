import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceOrder } from '../order/orderRows'
import { orderByRecord } from './orderByRecord'
import { rotationReview } from './rotationReview'

/**
 * 排好，等干部看. Calculates the order of a closed list and has it wait for an officer; answers the order once it is passed, or
 * when to look again. An event that begins before that gives nobody a place, and everybody is told.
 */
export async function awaitOfficer(
  store: Store,
  event: UnionEvent,
  { closed, now }: { closed: PlaceOrder; now: number }
): Promise<PlaceOrder | number> {
  const { id } = event
  if (closed.drawnAt !== undefined) {
    await rotationReview.tasks.note(store, id)
    return closed
  }
  if (closed.entries === 0) return end(store, id, { now })
  await orderByRecord(store, event, { order: closed, now })
  if (now >= event.startsAt) return end(store, id, { now, isLapsed: true })
  return event.startsAt
}

/** Nothing is left to pass: nobody has applied, or it is too late. */
async function end(store: Store, id: string, { now, isLapsed }: { now: number; isLapsed?: true }): Promise<PlaceOrder> {
  const over = { state: 'drawn' as const, drawnAt: now, ...(isLapsed && { isLapsed }) }
  await store.lotteryDraws.change({ _id: id, state: 'closed' }, over)
  await rotationReview.tasks.note(store, id)
  return store.lotteryDraws.get(id)
}
