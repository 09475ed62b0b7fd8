import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { LotteryRule } from '#shared/events/lottery/rules'
import { wayOf } from '#shared/events/order/wayOf'
import { promiseWork } from '../../agenda/feature'

interface Moved {
  opensAt: number
  closesAt: number
}

/** Whether the times to enter may be changed so: once the list is closed they stay, since nobody may come to it or go any more. */
export async function mayMoveOrder(store: Store, event: UnionEvent, move: Moved): Promise<boolean> {
  if (!wayOf(event) || (event.closesAt === move.closesAt && event.opensAt === move.opensAt)) return true
  return (await store.lotteryDraws.find(event.id))?.state === 'open'
}

/** Moves the gate of the list before the event says so, in a step of its own that a closed list refuses; and the deed with it. */
export async function moveOrder(
  store: Store,
  event: UnionEvent,
  { closesAt, lottery, now, ...move }: Moved & { lottery: LotteryRule | undefined; now: number }
): Promise<boolean> {
  const { id, closesAt: before, opensAt } = event
  if (!wayOf(event)) return true
  if (before !== closesAt || opensAt !== move.opensAt) {
    const isOpen = await store.lotteryDraws.change({ _id: id, state: 'open' }, { closesAt })
    if (isOpen === 0) return false
  }
  const at = Math.min(closesAt, lottery?.drawsAt ?? closesAt)
  await promiseWork(store, { name: 'events.draw', subject: id, at, now })
  return true
}
