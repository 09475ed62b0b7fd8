import * as v from 'valibot'

/** A side of a match: 'a' or 'b'. */
export type Seat = 'a' | 'b'

export const GameScoreSchema = v.strictTuple([v.number(), v.number()])
export type GameScore = v.InferOutput<typeof GameScoreSchema>
export const BestOfSchema = v.picklist([1, 3, 5, 7])
export const SeatSchema = v.picklist(['a', 'b'])

/** 一局的胜方. Games go to 11; from 10–10 on two points clear win (Laws 2.11). Undefined when no game can end so. */
export function gameWinner([a, b]: GameScore): Seat | undefined {
  if (![a, b].every((points) => Number.isInteger(points) && points >= 0)) return undefined
  const [high, low] = [Math.max(a, b), Math.min(a, b)]
  const ended = high === 11 ? low <= 9 : high > 11 && high - low === 2
  if (!ended) return undefined
  return a > b ? 'a' : 'b'
}

/** True when a game can stand so for now, as nobody has won it yet. */
export function isRunning([a, b]: GameScore): boolean {
  if (![a, b].every((points) => Number.isInteger(points) && points >= 0)) return false
  const [high, low] = [Math.max(a, b), Math.min(a, b)]
  return high <= 10 || high - low < 2
}

export function gamesToWin(bestOf: number): number {
  return (bestOf + 1) / 2
}

export function gamesWon(games: GameScore[], seat: Seat): number {
  return games.filter((game) => gameWinner(game) === seat).length
}

export function opponentOf(seat: Seat): Seat {
  return seat === 'a' ? 'b' : 'a'
}
