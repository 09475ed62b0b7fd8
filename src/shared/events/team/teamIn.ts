import { needsOf, type TeamRule } from './teamRule'

/** What the captain of a team is still to be told: who came, who went, or that it is now theirs to lead. */
export interface TeamNews {
  what: 'came' | 'gone' | 'leads'
  member: string
  at: number
}

/** The team of a turn: who leads it, and what is still to come. */
export interface TeamIn {
  /** Who made it, or to whom it was handed: asks others in, and lets them go. */
  captain: string
  /** What an invitation must know. */
  code: string
  /** Enterprise of those who alone may come in. */
  enterprise?: string
  /** Those of the people who are women by the roster, where the event asks for some. */
  women?: string[]
  isWhole?: true
  /** Until then a place is held for who is missing. */
  until?: number
  /** The latest that the captain does not know. */
  news?: TeamNews[]
  /** Rises with whoever comes, goes or leads: a change meets the team that it has seen. */
  rev: number
}

/** What of a turn changes when its team does. */
export interface Teamed {
  people: string[]
  team: TeamIn
}

/** More than can happen in a team between two looks. */
const NEWS_AT_MOST = 20

interface Mate {
  member: string
  isWoman?: boolean
  at: number
}

/** The team with one more; a whole one has no time that ends. */
export function withMate({ people, team }: Teamed, { member, isWoman, at }: Mate, rule: TeamRule): Teamed {
  const women = [...(team.women ?? []), ...(isWoman ? [member] : [])]
  const next = { ...team, ...(women.length > 0 && { women }) }
  return counted([...people, member], told(next, { what: 'came', member, at }), rule)
}

/**
 * The team without one of several. The place stays the team's until sign-up closes; who has been in it longest leads it
 * when its captain goes.
 */
export function withoutMate(
  { people, team }: Teamed,
  { member, at }: Mate,
  { rule, closesAt }: { rule: TeamRule; closesAt: number }
): Teamed {
  const left = people.filter((id) => id !== member)
  const women = team.women?.filter((id) => id !== member)
  const [first = ''] = left
  const gone = told({ ...team, ...(women && { women }) }, { what: 'gone', member, at })
  const led = team.captain === member ? told({ ...gone, captain: first }, { what: 'leads', member: first, at }) : gone
  const { team: after } = counted(left, led, rule)
  const isBroken = team.isWhole && !after.isWhole && at < closesAt
  return { people: left, team: isBroken ? { ...after, until: closesAt } : after }
}

/** The same team with another captain out of its midst. */
export function ledBy({ people, team }: Teamed, captain: string, at: number): Teamed {
  return { people, team: { ...told(team, { what: 'leads', member: captain, at }), captain, rev: team.rev + 1 } }
}

function told(team: TeamIn, news: TeamNews): TeamIn {
  return { ...team, news: [...(team.news ?? []), news].slice(-NEWS_AT_MOST) }
}

/** A team that comes to a place while somebody is missing in it; they may come until sign-up closes. */
export function heldFor(team: TeamIn, closesAt: number, now: number): TeamIn {
  return team.isWhole || now >= closesAt ? team : { ...team, until: closesAt }
}

/** Only a place is held for who is missing. */
export function notHeld({ until: _until, ...team }: TeamIn): TeamIn {
  return team
}

function counted(people: string[], { isWhole: _was, until, ...team }: TeamIn, rule: TeamRule): Teamed {
  const { isWhole } = needsOf(rule, { people: people.length, women: team.women?.length ?? 0 })
  const rev = team.rev + 1
  if (isWhole) return { people, team: { ...team, rev, isWhole } }
  return { people, team: { ...team, rev, ...(until !== undefined && { until }) } }
}
