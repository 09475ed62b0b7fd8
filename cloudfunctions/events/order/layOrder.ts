import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { newLot } from '../lottery/seed'
import type { PlaceOrder } from './orderRows'

/**
 * Begins the order of an event before anybody can enter; where it is drawn by lot, the seed is thrown then. A publication
 * that was cut short finds the one that it began.
 */
export async function layOrder(
  store: Store,
  sealing: Sealing,
  { event, now }: { event: UnionEvent; now: number }
): Promise<void> {
  if (!event.lottery) return
  const { id, closesAt } = event
  if (!(await store.lotteryDraws.add(newOrder(sealing, event))))
    await store.lotteryDraws.change({ _id: id, state: 'open' }, { closesAt })
  await promiseWork(store, { name: 'events.draw', subject: id, at: closesAt, now })
}

/** The orders of all published events that have one, for data that was laid without them. */
export async function layOrders(store: Store, sealing: Sealing, now: number): Promise<void> {
  const events = await store.events.listAll({ where: { state: 'published', 'lottery.drawsAt': _.gt(now) } })
  for (const event of events) await layOrder(store, sealing, { event, now })
}

/** An order to which nobody has come yet. */
function newOrder(sealing: Sealing, { id, closesAt }: Pick<UnionEvent, 'id' | 'closesAt'>): PlaceOrder {
  return { id, state: 'open', closesAt, told: 0, ...newLot(sealing, id) }
}
