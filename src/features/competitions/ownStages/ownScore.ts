import { gamesOf } from '#shared/competitions/stages/matchGames'
import { turnedGames } from '#shared/competitions/stages/typedGames'
import type { OwnStageMatch } from '#shared/competitions/stages/view'
import type { GameScore } from '#shared/competitions/tableTennis/score'

type Side = OwnStageMatch['side']

/** Games as the reader sees them, their own points in front. */
export function ownGames(games: readonly GameScore[] | undefined, side: Side): GameScore[] {
  return side === 'first' ? [...(games ?? [])] : turnedGames(games ?? [])
}

/** 3 : 1, the reader's in front. */
export function ownScore(games: readonly GameScore[]): string {
  const { won, lost } = gamesOf({ games: [...games] }, 'first')
  return `${won} : ${lost}`
}

export function linesOf(games: readonly GameScore[]): string {
  return games.map((game) => game.join('-')).join('　')
}
