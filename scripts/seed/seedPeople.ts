import { type Role, roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import { boundMember, type Member } from '#shared/membership/member'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import type { SeedUnion } from './directoryRows'
import { memberPersonId, noticesOf } from './followers'
import { OFFICER_NAMES } from './officerNames'

/** Number of members who have used the mini-program; the others have never opened it. */
const BOUND = 3000
/** The officer who is counsel, beside the head of the station. */
const COUNSEL = 2
const ASKING = ['worker-2', 'worker-3', 'worker-4']

export interface Cast {
  people: Person[]
  /** The roster, with the rows that are bound to a person. */
  members: Member[]
}

/**
 * All people who can sign in: members, chairs, nine officers, the federation's chair and vice-chair, and workers whom
 * the roster does not settle yet.
 */
export function seedPeople(members: Member[], unions: SeedUnion[], now: number): Cast {
  const bound = chooseBound(members)
  const agreed = { version: STATEMENT_VERSION, at: now }
  const people = bound.map((member, index) =>
    withHabits({ ...aPerson(memberPersonId(index), member.name, [], member), agreed }, index)
  )
  const personOf = new Map(people.map((person, index) => [bound[index]?.id, person.id]))
  const chairs = unions.map((union) => aPerson(`chair-${union.id}`, union.chair, [roleFor('chair', unionOf(union.id))]))
  const officer = roleFor('officer', THE_STREET)
  const counsel = roleFor('counsel', THE_STREET)
  const officers = OFFICER_NAMES.map((name, index) =>
    aPerson(`officer-${index + 1}`, name, index === COUNSEL ? [officer, counsel] : [officer])
  )
  return {
    people: [
      ...people,
      ...chairs,
      ...officers,
      aPerson('officer-head', '吴示例', [officer, counsel]),
      aPerson('federation', '程示例', [officer, roleFor('federation', THE_STREET)]),
      aPerson('federation-vice', '阎示例', [officer, roleFor('federation', THE_STREET)]),
      aPerson('worker', '马示例', []),
      ...ASKING.map((id, index) => aPerson(id, ASKING_NAMES[index] ?? '', [])),
    ],
    members: members.map((member) => {
      const personId = personOf.get(member.id)
      return personId ? { ...member, personId } : member
    }),
  }
}

/** Gives some people without the account permissions to be told of news by the mini-program, and a few fewer topics. */
function withHabits(person: Person, index: number): Person {
  const notices = noticesOf(person.id)
  return {
    ...person,
    ...(notices !== undefined && { grants: { notice: notices } }),
    ...(index % 50 === 7 && { topicsOff: ['governance' as const] }),
  }
}

const ASKING_NAMES = ['邹示例', '孔示例', '白示例']

/** Members who use the mini-program, spread over the whole roster, so that every union has some. */
function chooseBound(members: Member[]): Member[] {
  const joined = members.filter(({ standing }) => standing === 'member')
  const step = joined.length / BOUND
  return Array.from({ length: BOUND }, (_, index) => joined[Math.floor(index * step)] as Member)
}

function aPerson(id: string, name: string, roles: Role[], member?: Member): Person {
  return {
    id,
    name,
    roles,
    openId: `o-mini-${id}`,
    wechatUnionId: `u-${id}`,
    grants: {},
    sessions: [],
    ...(member && { member: boundMember(member) }),
  }
}
