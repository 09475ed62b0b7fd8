import type { GameResult, Match } from '../play/match'
import { otherSide, type Side } from '../swiss/sides'
import type { Ratio } from '../tableTennis/ratio'
import type { TeamScore } from './view'

interface Scored extends Pick<Match, 'games' | 'result'> {
  score?: TeamScore
}

/** Games won and lost by one side, as far as they were played; of teams their rubbers, or the points of their boards. */
export function gamesOf({ games = [], score }: Scored, side: Side): Ratio {
  if (score) return { won: score[side], lost: score[otherSide(side)] }
  const ahead = games.filter(([first, second]) => first > second).length
  const mine = side === 'first' ? ahead : games.length - ahead
  return { won: mine, lost: games.length - mine }
}

export function isWonBy({ result }: Scored, side: Side): boolean {
  return winnerOf(result) === side
}

export function winnerOf(result: GameResult | undefined): Side | undefined {
  if (result === '1-0' || result === '1-0f') return 'first'
  return result === '0-1' || result === '0-1f' ? 'second' : undefined
}
