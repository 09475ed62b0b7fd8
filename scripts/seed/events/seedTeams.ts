import type { UnionEvent } from '#shared/events/event'
import type { TeamIn } from '#shared/events/team/teamIn'
import { needsOf } from '#shared/events/team/teamRule'
import type { Person } from '#shared/identity/person'
import type { SeatedMember } from '../../../cloudfunctions/testing/places/bookOf'

const HOUR = 3_600_000

/** How many stand in each team, the last of which is still to come together. */
const SIZES = [4, 5, 4, 4, 5, 2]

/** So many people as the teams of an event need; none stand without a place. */
export function peopleInTeams(event: UnionEvent): number {
  return sizesOf(event).reduce((sum, size) => sum + size, 0)
}

function sizesOf({ capacity }: UnionEvent): number[] {
  return SIZES.slice(0, capacity)
}

/** 队. The teams of an event out of these people, each led by its first. */
export function seedTeams(event: UnionEvent, people: Person[], now: number): SeatedMember[] {
  const { id, team: rule, closesAt } = event
  if (!rule) return []
  let from = 0
  const sizes = sizesOf(event)
  const seatedAt = Math.min(now, closesAt)
  return sizes.map((size, index) => {
    const [captain = '', ...guests] = people.slice(from, from + size).map(({ member }) => member?.id ?? '')
    from += size
    const { isWhole } = needsOf(rule, { people: size, women: 0 })
    const team: TeamIn = {
      ...{ captain, code: `${id}-${index}`.padEnd(12, '0').slice(-12), rev: size - 1 },
      ...(isWhole ? { isWhole } : { until: Math.min(now + rule.hours * HOUR, closesAt) }),
    }
    return { member: captain, guests, turn: `seed-team-${index}`, at: seatedAt - (sizes.length - index) * HOUR, team }
  })
}
