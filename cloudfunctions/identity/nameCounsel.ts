import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { holds, roleFor, THE_STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { done, refused } from '#shared/result'

const COUNSEL = roleFor('counsel', THE_STREET)

/** 请法律援助人员. An officer who from then on opens what members keep for counsel. A repeat changes nothing. */
export async function nameCounsel(
  { personId }: Input<'staff.nameCounsel'>,
  { store, line }: PersonContext
): Promise<Output<'staff.nameCounsel'>> {
  const named = await store.people.get(personId)
  line.say({ subject: named.name })
  if (!isOfficer(named) || named.leaving) return refused('counsel_no_officer')
  const free = { _id: personId, 'roles.kind': _.neq('counsel') }
  if ((await store.people.change(free, { roles: _.push([COUNSEL]) })) === 0) line.leaveOut()
  return done({ named: true })
}

/** Whether somebody is the last counsel while something that is kept for counsel waits. */
export async function isNeeded(
  { people, cases }: Store,
  { id, roles }: Pick<Person, 'id' | 'roles'>
): Promise<boolean> {
  if (!roles.some(({ kind }) => kind === 'counsel')) return false
  if ((await people.count({ 'roles.kind': 'counsel', _id: _.neq(id) })) > 0) return false
  return (await cases.count({ shelf: 'open', counselOnly: true })) > 0
}

/** 不再是法律援助人员. Never the last one while something that is kept for counsel waits: nobody could open it any more. */
export async function endCounsel(
  { personId }: Input<'staff.endCounsel'>,
  { store, line }: PersonContext
): Promise<Output<'staff.endCounsel'>> {
  const ending = await store.people.get(personId)
  line.say({ subject: ending.name })
  if (await isNeeded(store, ending)) return refused('counsel_last')
  const ended = ending.roles.filter((role) => holds([role], ['counsel'], [THE_STREET]))
  const isThere = { _id: personId, 'roles.kind': 'counsel' as const }
  if (ended.length === 0 || (await store.people.change(isThere, { roles: _.pullAll(ended) })) === 0) line.leaveOut()
  return done({ ended: true })
}
