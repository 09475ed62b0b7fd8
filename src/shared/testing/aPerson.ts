import { roleFor, THE_STREET } from '../access/role'
import type { Person } from '../identity/person'
import { boundMember, type Member } from '../membership/member'
import { DAY, NOON } from './noon'

/** A row of the roster, bound to the person of that name. */
export function aMember(name: string, over: Partial<Member> = {}): Member {
  return {
    id: `m-${name}`,
    name,
    phone: '19900000001',
    enterpriseId: 'noodle-house',
    unionId: 'noodle-union',
    standing: 'member',
    joinedAt: NOON - 400 * DAY,
    personId: `p-${name}`,
    ...over,
  }
}

export function aPerson(name: string, over: Partial<Person> = {}): Person {
  return { id: `p-${name}`, name, roles: [], grants: {}, sessions: [], member: boundMember(aMember(name)), ...over }
}

/** An officer of the service station, who is on nobody's roster. */
export function anOfficer(name = 'Lin'): Person {
  const roles = [roleFor('officer', THE_STREET)]
  const { member: _member, ...person } = aPerson(name, { roles })
  return person
}
