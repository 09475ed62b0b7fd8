import { type Entrant, ownName, shownName } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { EntrantSeen, TableSeen } from '#shared/competitions/play/view'

/** Entrants by their numbers, as everybody may see them. */
export function seenBy(entrants: Entrant[]): (no: number) => EntrantSeen {
  return seenAs(entrants, shownName)
}

/** The same for whoever runs or judges the competition, who calls people by their names. */
export function seenAtDesk(entrants: Entrant[]): (no: number) => EntrantSeen {
  return seenAs(entrants, ownName)
}

function seenAs(entrants: Entrant[], nameOf: typeof ownName): (no: number) => EntrantSeen {
  const byNo = new Map(entrants.map((entrant) => [entrant.no, entrant]))
  return (no) => {
    const entrant = byNo.get(no)
    return { no, name: nameOf(entrant ?? { no, name: '' }), unit: entrant?.unit ?? '' }
  }
}

export function toTable(match: Match, seen: (no: number) => EntrantSeen): TableSeen {
  const { table, first, second, state, result } = match
  return {
    ...{ table, first: seen(first), second: seen(second) },
    state: state === 'void' ? 'open' : state,
    ...(result && { result }),
  }
}

/** Number of whoever reads, where they are in it. */
export function ownNo(entrants: Entrant[], personId: string | undefined): { mine?: number } {
  const own =
    personId && entrants.find((entrant) => entrant.personId === personId || entrant.people?.includes(personId))
  return own ? { mine: own.no } : {}
}
