import { holds, unionOf } from '#shared/access/role'
import { isOfficer } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import type { Joining } from '#shared/joining/joining'

/** Whether an application is at the step of this person: its union's chair, or the station. */
export function isAt({ state, unionId }: Pick<Joining, 'state' | 'unionId'>, person: Pick<Person, 'roles'>): boolean {
  if (state === 'chair') return unionId !== undefined && holds(person.roles, ['chair'], [unionOf(unionId)])
  return state === 'station' && isOfficer(person)
}
