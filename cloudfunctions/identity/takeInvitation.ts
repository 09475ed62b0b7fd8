import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { hashOf, keepSession, tokenOf } from '#server/session'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, holds } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import type { Invitation } from '#shared/identity/invitation'
import type { Person } from '#shared/identity/person'
import { done, refused } from '#shared/result'

/** Session of a phone without WeChat: a month. */
const PHONE_MS = 30 * 24 * 3_600_000

/**
 * 用邀请码. The first phone that takes the code becomes the invited person: in the mini-program the person of its openid,
 * in a browser a new one with a session of a month. A second phone is refused.
 */
export async function takeInvitation(
  { code, secret = '' }: Input<'invitations.take'>,
  context: Context
): Promise<Output<'invitations.take'>> {
  const { store, now, from, line } = context
  if (!context.person && !secret) throw new RequestFault('bad_request')
  const id = hashOf(code)
  const hash = hashOf(secret)
  const personId = context.person?.id ?? `h${hash.replace(/\W/g, '').slice(0, 20)}`
  await store.invitations.change({ _id: id, expiresAt: _.gt(now), takenBy: null }, { takenBy: personId, takenAt: now })
  const invitation = await store.invitations.find(id)
  if (invitation?.takenBy !== personId || invitation.expiresAt <= now) return refused('invitation_over')
  await makeStaff(store, personId, invitation)
  line.say({ subject: invitation.name, personId })
  if (context.person) return done({ name: invitation.name })
  await keepSession(store, personId, { hash, now, ...from, lastsMs: PHONE_MS })
  return done({ name: invitation.name, token: tokenOf(personId, secret) })
}

/** Gives the person the roles of the invitation; a role that is there already is not added again. */
async function makeStaff({ people }: Store, personId: string, { name, roles }: Invitation): Promise<void> {
  const fresh: Person = { id: personId, name, roles, grants: {}, sessions: [] }
  if (await people.add(fresh)) return
  const person = await people.get(personId)
  const missing = roles.filter((role) => !holds(person.roles, [role.kind], [heldFor(role)]))
  await people.change(
    { _id: personId },
    { ...(!person.name && { name }), ...(missing.length > 0 && { roles: _.push(missing) }) }
  )
}
