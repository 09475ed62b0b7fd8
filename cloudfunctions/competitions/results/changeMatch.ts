import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { GamesTold, Match } from '#shared/competitions/play/match'
import { done, type Result } from '#shared/result'

/** Several at once at one table: so often it is looked at again. */
const LOOKS = 6

/** What became of a match; `isChanged` is false where it was so already. */
interface ChangedMatch {
  before: Match
  after: Match
  isChanged: boolean
}

/**
 * Changes a match as it is now, in one conditional step on its state; whoever finds it changed meanwhile decides once more
 * by what it has become.
 */
export async function changeMatch<Reason extends string>(
  { matches }: Store,
  matchId: string,
  decide: (match: Match) => Result<Match, Reason>
): Promise<Result<ChangedMatch, Reason>> {
  for (let look = 0; look < LOOKS; look++) {
    const before = await matches.get(matchId)
    const decided = decide(before)
    if (!decided.ok) return decided
    const after = { ...decided.value, rev: before.rev + 1 }
    if (decided.value === before) return done({ before, after: before, isChanged: false })
    const { state, reports, history, rev, result, how } = after
    const changed = await matches.change(
      { _id: matchId, state: before.state, rev: before.rev },
      { state, reports, history, rev, ...(result && { result }), ...(how && { how }), ...goneOrNew(after, before) }
    )
    if (changed === 1) return done({ before, after, isChanged: true })
  }
  throw new RequestFault('busy')
}

/** Games and whoever retired as they are now, or taken away where another result has none. */
function goneOrNew({ games, retired }: GamesTold, before: GamesTold) {
  return {
    ...(games ? { games } : before.games && { games: _.remove() }),
    ...(retired ? { retired } : before.retired && { retired: _.remove() }),
  }
}
