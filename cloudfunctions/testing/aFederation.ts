import { findPersonByToken } from '#server/session'
import type { Input } from '#shared/api'
import { inviteStaff } from '../identity/invitations/inviteStaff'
import { takeInvitation } from '../identity/invitations/takeInvitation'
import { answered } from './answered'
import { aStore } from './aStore'
import { aPerson, asking, NOON } from './factories'

/** Secret of the browser that takes a code. */
export const SECRET = 's'.repeat(32)
const chair = aPerson('Hao', { roles: [{ kind: 'federation' }] })

/** A federation with its chair and one other person, and codes to give and take. */
export async function aFederation() {
  const store = await aStore({ people: [chair, aPerson('Li')] })
  const desk = asking(store, chair)
  const invite = async (role: Input<'staff.invite'>['role'] = { kind: 'officer' }) =>
    answered(await inviteStaff({ name: '郑示例', role }, desk)).code
  return {
    store,
    desk,
    invite,
    take: (code: string, secret = SECRET, now = NOON, name?: string) =>
      takeInvitation({ code, secret }, { ...desk, now, person: name ? aPerson(name) : undefined }),
    who: async (token = '') => (await findPersonByToken(store, token, NOON))?.person,
  }
}
