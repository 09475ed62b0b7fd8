import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { wayOf } from '#shared/events/order/wayOf'
import { promiseWork } from '../../agenda/feature'
import { newLot } from '../lottery/seed'
import type { StoredEvent } from '../storedEvent'
import type { PlaceOrder } from './orderRows'

/** Whoever brings an event out. */
export type Organiser = Record<'id' | 'name', string>

interface Laying {
  event: StoredEvent
  organiser: Organiser
  now: number
}

/**
 * Begins the order of an event before anybody can enter; where it is drawn by lot, the seed is thrown then. A publication
 * that was cut short finds the one that it began.
 */
export async function layOrder(store: Store, sealing: Sealing, laying: Laying): Promise<void> {
  const { event, now } = laying
  if (!wayOf(event)) return
  const { id, closesAt } = event
  if (!(await store.lotteryDraws.add(newOrder(sealing, laying))))
    await store.lotteryDraws.change({ _id: id, state: 'open' }, { closesAt })
  await promiseWork(store, { name: 'events.draw', subject: id, at: closesAt, now })
}

/** The orders of all published events to come that have one, for data that was laid without them. */
export async function layOrders(
  store: Store,
  sealing: Sealing,
  laying: Pick<Laying, 'organiser' | 'now'>
): Promise<void> {
  const events = await store.events.listAll({ where: { state: 'published', startsAt: _.gt(laying.now) } })
  for (const event of events) await layOrder(store, sealing, { event, ...laying })
}

/** An order to which nobody has come yet. Of a chair's event that an officer has passed, the chair is the organiser. */
function newOrder(sealing: Sealing, { event, organiser }: Laying): PlaceOrder {
  const { id, closesAt, review } = event
  const asked = review?.asked
  const begun = { id, state: 'open' as const, closesAt, told: 0 }
  if (event.lottery) return { ...begun, ...newLot(sealing, id) }
  const askedBy = asked?.askedBy ?? organiser.id
  return { ...begun, round: 1, organiser: { askedBy, askedByName: asked?.askedByName ?? organiser.name } }
}
