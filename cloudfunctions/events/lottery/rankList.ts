import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { rankNumbers } from '#shared/events/lottery/ranking'
import { isByLot, type PlaceOrder } from '../order/orderRows'
import { seedPlace } from './seed'
import { sha256 } from './sha256'

/**
 * 抽签. Opens the seed and writes down the ranks, then publishes both. The list and the seed were fixed before, so whichever run
 * does it, and however often, finds the same. Nothing where the key of the seed is missing.
 */
export async function rankList(
  { lotteryDraws, lotteryLists }: Store,
  { draw, sealing, now }: { draw: PlaceOrder; sealing: Sealing; now: number }
): Promise<PlaceOrder | undefined> {
  const { id } = draw
  if (!isByLot(draw)) return undefined
  if (draw.seed) return draw
  const seed = sealing.open(draw.sealed, seedPlace(id))
  if (!seed.ok) return undefined
  const { numbers } = await lotteryLists.get(id)
  await lotteryLists.change({ _id: id }, { ranked: rankNumbers({ seed: seed.value, numbers }, sha256) })
  await lotteryDraws.change({ _id: id, state: 'closed' }, { state: 'drawn', seed: seed.value, drawnAt: now })
  return lotteryDraws.get(id)
}
