import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'

/** Whether places of this event are still to be given out by an order. */
export async function awaitsOrder({ lotteryDraws }: Store, event: UnionEvent): Promise<boolean> {
  if (!wayOf(event)) return false
  const order = await lotteryDraws.find(event.id)
  return order !== undefined && order.state !== 'done'
}
