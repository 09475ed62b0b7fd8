import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { giveOut } from './newInvitation'

/** 登录码. A code for a worker or member whose phone has no WeChat: it says who holds the phone, and gives no right. */
export async function giveCode(
  { name, ...key }: Input<'invitations.give'>,
  { store, person, now }: PersonContext
): Promise<Output<'invitations.give'>> {
  return done(await giveOut(store, { name, roles: [], invitedBy: person.id, ...key }, now))
}
