import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { OrderState, OrderView, OwnEntry } from '#shared/events/order/view'
import { registrationId } from '#shared/events/registration'
import { listRanks } from './listRanks'
import type { OrderEntry, PlaceOrder } from './orderRows'
import { findOutcomes } from './outcomes'

const $ = _.aggregate

/** What a reader sees of an order, and their own entry. */
export async function seeOrder(store: Store, order: PlaceOrder, memberId?: string): Promise<OrderView> {
  const { id, drawnAt } = order
  const entry = memberId ? await store.lotteryEntries.find(registrationId(id, memberId)) : undefined
  const [entries, mine] = await Promise.all([
    order.entries ?? store.lotteryEntries.count({ eventId: id }),
    entry && seeOwn(store, order, entry),
  ])
  return { state: stateOf(order), entries, ...(drawnAt && { drawnAt }), ...(mine && { mine }) }
}

/** The own entry, with its rank once there is one, and what came of it once everybody is told. */
export async function seeOwn(store: Store, order: PlaceOrder, entry: OrderEntry): Promise<OwnEntry> {
  const own = ownOf(entry)
  // An order that waits for an officer is shown with its reasons: whoever knows better says so in time.
  if (order.drawnAt === undefined && order.review?.state !== 'asked') return own
  const [found] = await store.lotteryLists.project<{ index: number }>(
    { _id: order.id, 'ranked.0': _.exists(true) },
    { index: $.indexOfArray(['$ranked', entry.number]) }
  )
  const index = found?.index ?? -1
  if (index < 0) return own
  const [grounds] = order.organiser ? (await listRanks(store, order.id, { from: index, size: 1 })).grounds : []
  const ranked = { ...own, rank: index + 1, ...(grounds && { grounds }) }
  if (order.state !== 'done') return ranked
  const outcomeOf = await findOutcomes(store, order.id, [entry.memberId])
  return { ...ranked, outcome: outcomeOf(entry.memberId) }
}

export function ownOf({ number, at, session, unfit }: OrderEntry): OwnEntry {
  return { number, at, ...(session && { session }), ...(unfit && { unfit }) }
}

function stateOf({ state }: PlaceOrder): OrderState {
  if (state === 'done' || state === 'open') return state === 'done' ? 'drawn' : 'open'
  return state === 'drawn' ? 'drawing' : 'closed'
}
