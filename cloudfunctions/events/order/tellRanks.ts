import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { placeMessage } from '#shared/events/placeMessage'
import { leaveMessages } from '../../delivery/feature'
import { DRAW_TURN } from '../places/settledMessage'
import { settle } from '../places/settling'
import { readStanding } from '../places/standing'
import { listRanks } from './listRanks'
import { listSeated } from './listSeated'
import type { OrderEntry, PlaceOrder } from './orderRows'

const A_PART = 100
const AT_ONCE = 8

/**
 * 通知结果. Writes the registrations of the next ranks, with what was answered, and one message to each, drawn or not. Answers
 * whether more are to come. Safe to repeat: a part that was cut short is done again, and messages that are there stay.
 */
export async function tellRanks(
  store: Store,
  event: UnionEvent,
  { order, told, now }: { order: PlaceOrder; told: number; now: number }
): Promise<boolean> {
  const { id } = event
  const { numbers, entries } = await listRanks(store, id, { from: told, size: A_PART })
  if (numbers.length === 0) return false
  const seated = await listSeated(
    store,
    id,
    entries.map(({ memberId }) => memberId)
  )
  const isSeated = ({ memberId }: OrderEntry) => seated.has(memberId)
  const isWell = await runEach(entries.filter(isSeated), (entry) => settleDrawn(store, event, { entry, now }), AT_ONCE)
  if (!isWell) throw new Error(`Some of the draw of ${id} were not told; the next run tells them.`)
  const others = entries.filter((entry) => !isSeated(entry))
  const messages = others.map(({ personId, unfit }) => {
    const passed = order.isLapsed ? ('not_passed' as const) : unfit === undefined ? undefined : ('unfit' as const)
    return placeMessage({ kind: 'place_not_drawn', event, personId, turn: DRAW_TURN, passed }, now)
  })
  await leaveMessages(store, messages, now)
  // What was answered is the registration's now, or nobody's.
  await store.lotteryEntries.change({ eventId: id, number: _.in(numbers) }, { sealed: _.remove() })
  await store.lotteryDraws.change({ _id: id, told }, { told: told + numbers.length })
  return true
}

async function settleDrawn(store: Store, event: UnionEvent, { entry, now }: { entry: OrderEntry; now: number }) {
  const { memberId, personId, name, enterpriseId, unionId, sealed } = entry
  const standing = await readStanding(store, event.id, memberId)
  const member = { id: memberId, name, enterpriseId, unionId }
  await settle(store, event, { standing, member, personId, ...(sealed && { answers: sealed }) }, now)
}
