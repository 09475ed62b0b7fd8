import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { RotationBoard, RotationView } from '#shared/events/rotation/view'
import { seeOrder } from '../order/seeOwn'

/** 轮换. What a reader sees of the order of an event, and their own rank with what decided; nothing where there is none. */
export async function seeRotation(
  store: Store,
  { id, rotation }: UnionEvent,
  memberId?: string
): Promise<RotationView | undefined> {
  const order = rotation && (await store.lotteryDraws.find(id))
  if (!order) return undefined
  const { review, isLapsed } = order
  const seen = await seeOrder(store, order, memberId)
  return { ...seen, ...(review && { review: review.state }), ...(isLapsed && { isLapsed }) }
}

/** The same for the desk: who has asked for the order, and what another officer said. */
export async function watchRotation(store: Store, event: UnionEvent): Promise<RotationBoard | undefined> {
  const order = event.rotation && (await store.lotteryDraws.find(event.id))
  if (!order) return undefined
  const { review, round = 1, isLapsed } = order
  const { mine: _mine, ...seen } = await seeOrder(store, order)
  return { ...seen, round, ...(review && { review }), ...(isLapsed && { isLapsed }) }
}
