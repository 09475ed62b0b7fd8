import type { Side } from '#shared/competitions/swiss/sides'
import { isNext } from '#shared/competitions/teams/enterRubber'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import type { TeamMatchRead } from './readTeamMatch'

/** For which side somebody tells, the rubbers that are theirs to tell, and those of them that wait for a result. */
interface Tells {
  side: Side
  played: number[]
  nos: number[]
}

/** Whoever plays a rubber tells of it, and the captain of every one; nobody before line-ups are open. */
export function tellsOf(read: TeamMatchRead, personId: string | undefined): Tells | undefined {
  const { competition, match, entrants } = read
  const { teams: rules, bestOf } = competition
  const { play, state } = match
  const scored = play && scoreTeams(play, rules, bestOf)
  if (!personId || !play || !scored?.ok) return undefined
  for (const side of ['first', 'second'] as const) {
    const { personId: captain, team } = entrants[side]
    const own = team?.roster.find((player) => player.personId === personId)?.no
    const isCaptain = captain === personId
    if (!isCaptain && own === undefined) continue
    const played = scored.value.rubbers
      .filter((rubber) => isCaptain || rubber[side].some((name) => name.endsWith(` ${own}`)))
      .map(({ rubber }) => rubber)
    const entered = new Set(play.rubbers.map(({ no }) => no))
    const nos = played.filter(
      (no) => state !== 'final' && !entered.has(no) && isNext(play, { no, rules, isOver: scored.value.finished })
    )
    return { side, played, nos }
  }
  return undefined
}
