import type { Member, MemberTag, Position } from '#shared/membership/member'
import type { Dice } from './dice'
import type { SeedUnion } from './directoryRows'

/** Positions of a union's committee, in the order of its members; a small union has only the first three. */
const COMMITTEE: Position[] = [
  'chair',
  'viceChair',
  'organisation',
  'publicity',
  'welfare',
  'sports',
  'protection',
  'women',
  'finance',
]
const FULL_FROM = 30
const AUDITORS = 40
const DELEGATE_EVERY = 25
const LEADER_EVERY = 40

const TAGS: [MemberTag, number][] = [
  ['woman', 46],
  ['young', 31],
  ['activist', 6],
  ['newEmployment', 3],
  ['modelWorker', 1],
]

/** Gives members their committees and the tags messages are sent by, and the chairs the names by which their unions know them. */
export function withKinds(dice: Dice, members: Member[], unions: SeedUnion[]): Member[] {
  const rowsOf = new Map<string, Member[]>(unions.map(({ id }) => [id, []]))
  for (const member of members) if (member.standing === 'member') rowsOf.get(member.unionId)?.push(member)
  const audited = [...unions].sort((one, other) => other.members - one.members).slice(0, AUDITORS)
  const positions = new Map<string, Position[]>()
  for (const union of unions) {
    const rows = rowsOf.get(union.id) ?? []
    const seats: Position[] = union.members < FULL_FROM ? COMMITTEE.slice(0, 3) : [...COMMITTEE]
    if (audited.includes(union)) seats.push('audit')
    seats.forEach((seat, index) => {
      const row = rows[index]
      if (row) positions.set(row.id, [seat])
    })
    rows.slice(seats.length).forEach(({ id }, index) => {
      if (index % LEADER_EVERY === 1) positions.set(id, ['groupLeader'])
      if (index % DELEGATE_EVERY === 0) positions.set(id, ['delegate'])
    })
  }
  const chairs = new Map(unions.map(({ id, chair }) => [id, chair]))
  return members.map((member) => {
    const own = positions.get(member.id)
    const name = (own?.includes('chair') && chairs.get(member.unionId)) || member.name
    const tags = TAGS.flatMap(([tag, share]) => (dice.below(100) < share ? [tag] : []))
    return { ...member, name, ...(own && { positions: own }), ...(tags.length > 0 && { tags }) }
  })
}
