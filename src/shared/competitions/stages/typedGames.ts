import { type GameScore, gamesToWin, gamesWon, gameWinner } from '../tableTennis/score'

/** A game as it is typed: points of the one at the left and of the one at the right, perhaps not yet. */
export type TypedGame = readonly [left: string, right: string]

/** 边填边核对. The games that are whole, what cannot be, and whether somebody has won: `rows` so many lines are asked for. */
export interface TypedGames {
  games: GameScore[]
  rows: number
  fault?: string
  isOver: boolean
}

export function typedGames(typed: readonly TypedGame[], bestOf: number): TypedGames {
  const needed = gamesToWin(bestOf)
  const games: GameScore[] = []
  for (const [left, right] of typed) {
    if (isOver(games, needed)) break
    if (!isNumber(left) || !isNumber(right)) break
    const game: GameScore = [Number(left), Number(right)]
    if (!gameWinner(game))
      return { games, rows: games.length + 1, fault: faultOf(game, games.length + 1), isOver: false }
    games.push(game)
  }
  const over = isOver(games, needed)
  return { games, rows: over ? games.length : games.length + 1, isOver: over }
}

function isOver(games: GameScore[], needed: number): boolean {
  return gamesWon(games, 'a') === needed || gamesWon(games, 'b') === needed
}

function isNumber(typed: string): boolean {
  return /^\d{1,2}$/.test(typed)
}

function faultOf([left, right]: GameScore, number: number): string {
  return `第 ${number} 局 ${left} 比 ${right} 不可能：先得 11 分，10 平以后要净胜 2 分。`
}

/** The same games from the other side. */
export function turnedGames(games: readonly GameScore[]): GameScore[] {
  return games.map(([left, right]) => [right, left])
}
