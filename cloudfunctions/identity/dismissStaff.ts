import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/**
 * 取消岗位. The desk closes for this person at once, on every device; the last of the federation cannot go. A repeat
 * changes nothing.
 */
export async function dismissStaff(
  { personId }: Input<'staff.dismiss'>,
  { store, line }: PersonContext
): Promise<Output<'staff.dismiss'>> {
  const leaving = await store.people.get(personId)
  const isStaff = { _id: personId, 'roles.0': _.exists(true) }
  if (leaving.roles.length === 0 || (await store.people.change(isStaff, { roles: [], sessions: [] })) === 0) {
    line.leaveOut()
    return done({ dismissed: true })
  }
  // Counted afterwards, so that two who dismiss each other at once do not both go.
  if ((await store.people.count({ 'roles.kind': 'federation' })) === 0) {
    await store.people.change({ _id: personId }, { roles: leaving.roles, sessions: leaving.sessions })
    return refused('last_of_federation')
  }
  line.say({ subject: leaving.name })
  return done({ dismissed: true })
}
