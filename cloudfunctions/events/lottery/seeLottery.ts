import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { LotteryView } from '#shared/events/lottery/view'
import { isByLot } from '../order/orderRows'
import { seeOrder } from '../order/seeOwn'
import { seedPlace } from './seed'

/** 抽签. What a reader sees of the lottery of an event, and their own entry; nothing of an event that has none. */
export async function seeLottery(
  store: Store,
  { id, lottery }: UnionEvent,
  memberId?: string
): Promise<LotteryView | undefined> {
  const draw = lottery && (await store.lotteryDraws.find(id))
  if (!draw || !isByLot(draw)) return undefined
  const { seedHash, listHash, seed } = draw
  const seen = await seeOrder(store, draw, memberId)
  return { ...seen, seedHash, ...(listHash && { listHash }), ...(seed && { seed }) }
}

/** The same for the desk, which also says where the seed cannot be opened. */
export async function watchLottery(
  store: Store,
  event: UnionEvent,
  sealing: Sealing
): Promise<LotteryView | undefined> {
  const seen = await seeLottery(store, event)
  if (!seen || seen.seed) return seen
  const draw = await store.lotteryDraws.get(event.id)
  const isOpened = isByLot(draw) && sealing.open(draw.sealed, seedPlace(event.id)).ok
  return isOpened ? seen : { ...seen, isStuck: true }
}
