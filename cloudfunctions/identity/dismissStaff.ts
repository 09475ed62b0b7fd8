import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { leadsFederation } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { endExports } from '../files/feature'
import { voidInvitations } from './invitations/voidInvitations'
import { isNeeded } from './nameCounsel'
import { chairedIn, markVacant, settleVacancies } from './posts/vacantChairs'

/**
 * 取消岗位. The desk closes for this person at once, on every device; the last of the federation cannot go. A repeat
 * changes nothing.
 */
export async function dismissStaff(
  { personId }: Input<'staff.dismiss'>,
  context: PersonContext
): Promise<Output<'staff.dismiss'>> {
  const { store, person, now, line } = context
  const leaving = await store.people.get(personId)
  const others = { 'roles.kind': 'federation', _id: _.neq(personId) }
  if (leadsFederation(leaving) && (await store.people.count(others)) === 0) return refused('last_of_federation')
  if (await isNeeded(store, leaving)) return refused('counsel_last')
  // Codes are void before the post goes: whoever is being let in meanwhile finds no code left, and gives the post back.
  if (leaving.roles.length > 0) await voidInvitations(store, personId)
  // Nor does a row that they left give back what ended with it.
  await store.members.change({ standing: 'left', 'left.posts.personId': personId }, { 'left.posts': _.remove() })
  await markVacant(store, chairedIn(leaving.roles), now)
  const isStaff = { _id: personId, 'roles.0': _.exists(true) }
  const ended = { roles: [], sessions: [], postsEnded: { at: now, by: person.id, roles: leaving.roles } }
  if (leaving.roles.length === 0 || (await store.people.change(isStaff, ended)) === 0) {
    // A repeat ends what the first try may not have come to.
    await endExports(context, personId)
    line.leaveOut()
    return done({ dismissed: true })
  }
  // Looked at afterwards too, so that two who dismiss each other at once do not both go.
  if ((await store.people.count({ 'roles.kind': 'federation' })) === 0) {
    const { roles, sessions } = leaving
    await store.people.change({ _id: personId }, { roles, sessions, postsEnded: _.remove() })
    await settleVacancies(store, chairedIn(roles))
    return refused('last_of_federation')
  }
  await endExports(context, personId)
  await settleVacancies(store, chairedIn(leaving.roles))
  line.say({ subject: leaving.name })
  return done({ dismissed: true })
}
