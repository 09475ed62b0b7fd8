import type { GroupRankingInput } from './input'
import { type GroupStep, resolveGroup } from './resolveGroup'
import { tallyMatch } from './tallyMatch'

/** 同分怎么排. Those who were equal in match points, and what was compared among them down to what told them apart. */
export interface GroupTie {
  ids: string[]
  steps: GroupStep[]
  /** What the last comparison made of them; one part in the order of the lot where nothing told them apart. */
  parts: string[][]
}

/** Every set of equals in the order in which it was resolved. */
export function explainGroup({ entrants, matches, bestOf }: GroupRankingInput): GroupTie[] {
  const ids = entrants.map(({ id }) => id).sort()
  const tallies = matches.flatMap((match) => {
    const tally = tallyMatch(match, bestOf)
    return tally.ok ? [tally] : []
  })
  const ties: GroupTie[] = []
  resolveGroup(ids, tallies, {
    draw: (tied) => tied,
    told: (tied, steps, parts) => {
      // The table itself shows who has how many match points.
      if (tied.length < ids.length || steps.length > 1) ties.push({ ids: tied, steps, parts })
    },
  })
  return ties
}
