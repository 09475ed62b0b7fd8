import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { isOrganiserFor } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { isByLot } from '../order/orderRows'

/** 抽签凭据. What is published of a draw, for anybody to take along and repeat: numbers and fingerprints, and no names. */
export async function proveDraw(
  { eventId }: Input<'events.drawProof'>,
  { store, person }: Context
): Promise<Output<'events.drawProof'>> {
  const event = await store.events.get(eventId)
  const { title, state, unionId } = event
  const isHidden = isHiddenFrom(event, person?.member?.id) && !isOrganiserFor(person, unionId)
  if (state === 'draft' || isHidden) throw new RequestFault('not_found')
  const draw = await store.lotteryDraws.find(eventId)
  if (!draw || !isByLot(draw)) return refused('not_by_lot')
  const { seedHash, listHash, seed } = draw
  const list = listHash ? await store.lotteryLists.find(eventId) : undefined
  return done({
    ...{ eventId, title, seedHash },
    ...(listHash && list && { listHash, numbers: list.numbers }),
    ...(seed && list?.ranked && { seed, ranked: list.ranked }),
  })
}
