import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Match } from '#shared/competitions/play/match'
import { done, type Result, refused } from '#shared/result'

/** Two captains and two judges at one match: so often it is looked at again. */
const LOOKS = 6

export interface ChangedTeamMatch {
  before: Match
  after: Match
  isChanged: boolean
}

/**
 * Changes a match between teams as it is now, line-ups, rubbers and result in one conditional step; whoever finds it
 * changed meanwhile decides once more by what it has become.
 */
export async function changeTeamMatch<Reason extends string>(
  { matches }: Store,
  { id, first, second }: Pick<Match, 'id' | 'first' | 'second'>,
  decide: (match: Match) => Result<Match, Reason>
): Promise<Result<ChangedTeamMatch, Reason | 'round_back'>> {
  for (let look = 0; look < LOOKS; look++) {
    const before = await matches.get(id)
    // In a bracket others may have come to meet since it was read.
    if (before.first !== first || before.second !== second) return refused('round_back')
    const decided = decide(before)
    if (!decided.ok) return decided
    if (decided.value === before) return done({ before, after: before, isChanged: false })
    const after = { ...decided.value, rev: before.rev + 1 }
    const { state, play, result, how, rev } = after
    const changed = await matches.change(
      { _id: id, state: before.state, rev: before.rev },
      {
        ...{ state, rev },
        ...(play && { play }),
        ...(result ? { result } : before.result && { result: _.remove() }),
        ...(how ? { how } : before.how && { how: _.remove() }),
        ...(before.calledAt !== undefined && after.calledAt === undefined && { calledAt: _.remove() }),
      }
    )
    if (changed === 1) return done({ before, after, isChanged: true })
  }
  throw new RequestFault('busy')
}
