import type { Match } from '#shared/competitions/play/match'
import { reportMatch } from '#shared/competitions/play/reportMatch'
import { resultByGames } from '#shared/competitions/stages/readGames'
import type { Side } from '#shared/competitions/swiss/sides'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import type { Dice } from '../dice'

type InGames = [first: number, second: number]

const MINUTE = 60_000

/** Who wins by how many games, best of five; the stronger more often. */
export function gamesFor({ first, second }: Match, strengths: ReadonlyMap<number, number>, dice: Dice): InGames {
  const ahead = (strengths.get(first) ?? 0) - (strengths.get(second) ?? 0) + dice.below(61) - 30
  const lost = Math.abs(ahead) > 40 ? 0 : Math.abs(ahead) > 18 ? 1 : 2
  return ahead >= 0 ? [3, lost] : [lost, 3]
}

/** A match on whose games both agree. */
export function wonGames(match: Match, inGames: InGames): Match {
  return toldGames(toldGames(match, 'first', inGames), 'second', inGames)
}

/** A match of which one side has told the games. */
export function toldGames(match: Match, side: Side, inGames: InGames): Match {
  const games = pointsOf(match, inGames)
  const now = (match.startsAt ?? match.at) + (side === 'first' ? 20 : 21) * MINUTE
  const changed = reportMatch(match, { side, result: resultByGames(games), games, now })
  if (!changed.ok) throw new Error(changed.reason)
  return { ...changed.value, rev: match.rev + 1 }
}

/** Points of each game, the winner of the match winning the last; the same match always has the same. */
export function pointsOf({ number = 1 }: Pick<Match, 'number'>, [first, second]: InGames): GameScore[] {
  const isFirst = first > second
  const lost = Math.min(first, second)
  return Array.from({ length: first + second }, (_none, at): GameScore => {
    const points = (number * 7 + at * 5) % 10
    const isLoser = at < lost
    return isLoser !== isFirst ? [11, points] : [points, 11]
  })
}
