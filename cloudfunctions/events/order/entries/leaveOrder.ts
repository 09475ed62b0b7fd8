import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'

/** 退出抽签. Until it is drawn; after the closing the number stays in the list, and its rank goes to nobody. Safe to repeat. */
export async function leaveOrder(
  { eventId }: Input<'events.leaveDraw'>,
  { store, person }: MemberContext
): Promise<Output<'events.leaveDraw'>> {
  const draw = await store.lotteryDraws.find(eventId)
  if (draw?.state === 'drawn' || draw?.state === 'done') return refused('drawn_already')
  await store.lotteryEntries.remove({ _id: registrationId(eventId, person.member.id) })
  return done({ status: 'withdrawn' })
}
