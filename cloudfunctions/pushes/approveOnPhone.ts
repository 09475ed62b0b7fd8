import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { newMessage } from '#shared/messages/newMessage'
import { confirmCard } from '#shared/pushes/officerCards'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../delivery/feature'

const A_MINUTE = 60_000

/**
 * 到手机上审. Whoever decides at the desk is led to the push on their own phone, where the yes is given: an open desk
 * lets nothing out. Once a minute, so that two presses ring once.
 */
export async function approveOnPhone(
  { pushId }: Input<'pushes.toPhone'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.toPhone'>> {
  const push = await store.pushes.get(pushId)
  if (push.state !== 'asked' && push.state !== 'gathering') return refused('decided_already')
  const turn = `desk${Math.floor(now / A_MINUTE)}`
  const message = newMessage({ ...confirmCard(push, now), subject: pushId, turn, personId: person.id }, now)
  if (await store.messages.find(message.id)) return refused('phone_has_it')
  await leaveMessages(store, [message], now)
  return done({ sent: true })
}
