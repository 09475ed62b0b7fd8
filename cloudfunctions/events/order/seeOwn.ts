import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { OrderState, OwnEntry } from '#shared/events/order/view'
import type { OrderEntry, PlaceOrder } from './orderRows'
import { findOutcomes } from './outcomes'

const $ = _.aggregate

/** The own entry, with its rank once the order stands, and what came of it once everybody is told. */
export async function seeOwn(store: Store, order: PlaceOrder, entry: OrderEntry): Promise<OwnEntry> {
  const own = ownOf(entry)
  if (order.drawnAt === undefined) return own
  const [found] = await store.lotteryLists.project<{ index: number }>(
    { _id: order.id },
    { index: $.indexOfArray(['$ranked', entry.number]) }
  )
  const rank = (found?.index ?? -1) + 1
  if (rank === 0) return own
  if (order.state !== 'done') return { ...own, rank }
  const outcomeOf = await findOutcomes(store, order.id, [entry.memberId])
  return { ...own, rank, outcome: outcomeOf(entry.memberId) }
}

export function ownOf({ number, at, session, unfit }: OrderEntry): OwnEntry {
  return { number, at, ...(session && { session }), ...(unfit && { unfit }) }
}

/** The same in words that phone and desk know. */
export function stateOf({ state }: PlaceOrder): OrderState {
  if (state === 'done' || state === 'open') return state === 'done' ? 'drawn' : 'open'
  return state === 'drawn' ? 'drawing' : 'closed'
}
