import type { TeamRule } from '#shared/events/team/teamRule'
import type { MateSeen, TeamView } from '#shared/events/team/view'

export type TeamSeat =
  | { kind: 'mate'; mate: MateSeen; isSubstitute: boolean }
  | { kind: 'needed'; isForWoman: boolean }
  | { kind: 'spare' }

/** The seats of a team: its people as they came, then those who are missing, then room for substitutes. */
export function teamSeats({ least, most }: TeamRule, { mates = [], needs }: TeamView): TeamSeat[] {
  const missing = needs?.missing ?? 0
  const women = needs?.missingWomen ?? 0
  return Array.from({ length: most }, (_, index): TeamSeat => {
    const mate = mates[index]
    if (mate) return { kind: 'mate', mate, isSubstitute: index >= least }
    const nth = index - mates.length
    return nth < missing ? { kind: 'needed', isForWoman: nth >= missing - women } : { kind: 'spare' }
  })
}
