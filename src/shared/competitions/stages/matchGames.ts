import type { GameResult, Match } from '../play/match'
import type { Side } from '../swiss/sides'
import type { Ratio } from '../tableTennis/ratio'

type Scored = Pick<Match, 'games' | 'result'>

/** Games won and lost by one side, as far as they were played. */
export function gamesOf({ games = [] }: Scored, side: Side): Ratio {
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
