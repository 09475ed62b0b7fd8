import { keepSession } from '#server/session'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, holds, type Role } from '#shared/access/role'
import type { Invitation } from '#shared/identity/invitation'
import type { Person } from '#shared/identity/person'
import { chairedIn, endVacancies, markVacant, settleVacancies } from '../posts/vacantChairs'

/** A phone without WeChat stays signed in for a month. */
const PHONE_MS = 30 * 24 * 3_600_000

/** What an invitation gives, and to whom; a browser gets a session with it. */
export interface Granting {
  invitation: Invitation
  personId: string
  session?: { hash: string; now: number; device: string; address: string }
}

/** What a code has changed: roles that were not there before, and unions that had no chair. */
interface Granted {
  added: Role[]
  filled: string[]
}

/** Safe to repeat: what is there already is not added again. */
export async function grantPost(store: Store, { invitation, personId, session }: Granting): Promise<Granted> {
  const { name, roles } = invitation
  const fresh: Person = { id: personId, name, roles, grants: {}, sessions: [] }
  const added = (await store.people.add(fresh)) ? roles : await addMissing(store, personId, invitation)
  const filled = await endVacancies(store, chairedIn(roles))
  if (session) await keepSession(store, personId, { ...session, lastsMs: PHONE_MS })
  return { added, filled }
}

async function addMissing({ people }: Store, personId: string, { name, roles }: Invitation): Promise<Role[]> {
  const person = await people.get(personId)
  const missing = roles.filter((role) => !holds(person.roles, [role.kind], [heldFor(role)]))
  await people.change(
    { _id: personId },
    { ...(!person.name && { name }), ...(missing.length > 0 && { roles: _.push(missing) }) }
  )
  return missing
}

/** Takes back what was given by a code that was made void in the same moment; who waited for a chair waits again. */
export async function takeBackPost(
  store: Store,
  { personId, session }: Granting,
  { added, filled, now }: Granted & { now: number }
): Promise<void> {
  const isOver = session && { sessions: _.pull({ hash: session.hash }) }
  await markVacant(store, filled, now)
  await store.people.change({ _id: personId }, { roles: _.pullAll(added), ...isOver })
  await settleVacancies(store, filled)
}
