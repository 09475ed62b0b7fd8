import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { LotteryView } from '#shared/events/lottery/view'
import { registrationId } from '#shared/events/registration'
import { isByLot } from '../order/orderRows'
import { seeOwn, stateOf } from '../order/seeOwn'
import { seedPlace } from './seed'

/** 抽签. What a reader sees of the lottery of an event, and their own entry; nothing of an event that has none. */
export async function seeLottery(
  store: Store,
  { id, lottery }: UnionEvent,
  memberId?: string
): Promise<LotteryView | undefined> {
  if (!lottery) return undefined
  const [draw, entry] = await Promise.all([
    store.lotteryDraws.find(id),
    memberId ? store.lotteryEntries.find(registrationId(id, memberId)) : undefined,
  ])
  if (!draw || !isByLot(draw)) return undefined
  const { seedHash, listHash, seed, drawnAt } = draw
  const [entries, mine] = await Promise.all([
    draw.entries ?? store.lotteryEntries.count({ eventId: id }),
    entry && seeOwn(store, draw, entry),
  ])
  return {
    ...{ state: stateOf(draw), entries, seedHash },
    ...(listHash && { listHash }),
    ...(seed && { seed }),
    ...(drawnAt && { drawnAt }),
    ...(mine && { mine }),
  }
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
