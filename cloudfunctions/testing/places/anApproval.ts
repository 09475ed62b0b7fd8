import { roleFor, unionOf } from '#shared/access/role'
import type { ApprovalRule } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { Person } from '#shared/identity/person'
import { boundMember } from '#shared/membership/member'
import { readPlace } from '../../events/places/standing'
import { registerForEvent } from '../../events/signUp/registerForEvent'
import { answered } from '../answered'
import { atTheDoor } from '../atTheDoor'
import { aMember, anOfficer, aPerson, asking } from '../factories'
import { aLunchBreak } from './aLunchBreak'

const zhou = aMember('Zhou')

/** The chair of the noodle union, who is a member of it. */
export const chairOnRoster = aPerson('Zhou', {
  member: boundMember(zhou),
  roles: [roleFor('chair', unionOf('noodle-union'))],
})

/** The cup whose sign-ups somebody looks at, with the chair Zhou of the noodle union, who is a member of it, and an officer. */
export async function anApproval(approval: ApprovalRule, over: Partial<UnionEvent> = {}) {
  const lunch = await aLunchBreak({ approval, capacity: 9, ...over }, [zhou])
  const { store, time } = lunch
  const chair = chairOnRoster
  await store.people.put(chair)
  // One phone is one human being, and nobody looks at their own.
  for (const [at, { id }] of (await store.members.listAll()).entries())
    await store.members.change({ _id: id }, { phone: `1990000${1000 + at}` })
  const looks = (own: { unionId?: string }, usual: Person) => {
    const of = { eventId: 'cup', ...own }
    const whom = (names: string[]) => ({ ...of, memberIds: names.map((name) => `m-${name}`) })
    const by = (person: Person) => asking(store, person, time.now)
    return {
      list: async () => answered(await atTheDoor('events.approvals', of, by(usual))).items,
      approve: async (names: string[], person = usual) =>
        answered(await atTheDoor('events.approve', whom(names), by(person))).people,
      unapprove: (names: string[], person = usual) => atTheDoor('events.unapprove', whom(names), by(person)),
      decline: async (names: string[], word: string, person = usual) =>
        answered(await atTheDoor('events.decline', { ...whom(names), word }, by(person))).people,
    }
  }
  return {
    ...lunch,
    ...looks({ unionId: 'noodle-union' }, chair),
    register: async (name: string) =>
      registerForEvent({ eventId: 'cup', answers: {} }, asking(store, await store.people.get(`p-${name}`), time.now)),
    ofEvent: looks({}, anOfficer()),
    place: (name: string) => readPlace(store, 'cup', `m-${name}`),
  }
}
