import { type GameScore, gamesToWin, gamesWon, gameWinner, isRunning, opponentOf, type Seat } from './score'

/** Final score of a match; a walk-over and a retirement are completed. */
export interface MatchScore {
  winner: Seat
  games: GameScore[]
  /** Whether the loser played to the end: 1 match point, else 0 (ITTF 3.7.5.1). */
  loserFinished: boolean
}

export type WrongScore = {
  ok: false
  why: 'impossible_game' | 'too_many_games' | 'unfinished' | 'contradiction'
  text: string
}

interface Entered {
  bestOf: number
  games: GameScore[]
  walkover?: Seat | null | undefined
  retired?: Seat | null | undefined
}

/**
 * 比分结算. Walk-over: every game is 11–0 for the side that came. Retirement: the game that was running and all that are
 * missing go to the opponent, who needs no more than the majority; games that were played stay as they were.
 */
export function settleMatch(entered: Entered): ({ ok: true } & MatchScore) | WrongScore {
  const { bestOf, games, walkover, retired } = entered
  if (walkover && retired) return wrong('contradiction', '弃权和中途退出只能填一样。')
  if (walkover && games.length > 0)
    return wrong('contradiction', '没有到场的比赛不能有局分，请去掉局分，或改填中途退出。')
  if (walkover) return settled(opponentOf(walkover), completed([], opponentOf(walkover), bestOf), false)
  const played = retired ? games.filter((game, index) => gameWinner(game) || !isLastRunning(games, index)) : games
  const bad = played.findIndex((game) => !gameWinner(game))
  if (bad >= 0)
    return wrong(
      'impossible_game',
      `第 ${bad + 1} 局 ${played[bad]?.join('-')} 不可能：每局先得 11 分，10 平后要净胜 2 分。`
    )
  return retired ? settleRetired({ ...entered, games }, played, retired) : settleWhole(games, bestOf)
}

function settleWhole(games: GameScore[], bestOf: number): ({ ok: true } & MatchScore) | WrongScore {
  const decisive = decisiveGame(games, bestOf)
  if (decisive === undefined)
    return wrong('unfinished', `还没有人胜 ${gamesToWin(bestOf)} 局，比赛没有打完，请补齐局分或注明弃权。`)
  if (decisive < games.length)
    return wrong('too_many_games', `第 ${decisive} 局后胜负已分，不能再有第 ${decisive + 1} 局。`)
  const winner = gamesWon(games, 'a') > gamesWon(games, 'b') ? 'a' : 'b'
  return settled(winner, games, true)
}

function settleRetired(
  { bestOf, games }: Entered,
  played: GameScore[],
  retired: Seat
): ({ ok: true } & MatchScore) | WrongScore {
  const winner = opponentOf(retired)
  const decisive = decisiveGame(played, bestOf)
  if (decisive !== undefined) return wrong('contradiction', `第 ${decisive} 局后胜负已分，之后不能再有人中途退出。`)
  const running = games.length > played.length ? games.at(-1) : undefined
  const finished = running ? [...played, finishGame(running, winner)] : played
  return settled(winner, completed(finished, winner, bestOf), false)
}

/** Number of games after which a side had the majority. */
function decisiveGame(games: GameScore[], bestOf: number): number | undefined {
  const index = games.findIndex((_game, at) =>
    (['a', 'b'] as const).some((seat) => gamesWon(games.slice(0, at + 1), seat) === gamesToWin(bestOf))
  )
  return index < 0 ? undefined : index + 1
}

function isLastRunning(games: GameScore[], index: number): boolean {
  return index === games.length - 1 && isRunning(games[index] as GameScore)
}

/** The running game, finished for the winner: 11, or two clear of the other side's points. */
function finishGame([a, b]: GameScore, winner: Seat): GameScore {
  const lost = winner === 'a' ? b : a
  const won = Math.max(11, lost + 2)
  return winner === 'a' ? [won, lost] : [lost, won]
}

function completed(games: GameScore[], winner: Seat, bestOf: number): GameScore[] {
  const missing = gamesToWin(bestOf) - gamesWon(games, winner)
  const love: GameScore = winner === 'a' ? [11, 0] : [0, 11]
  return [...games, ...Array.from({ length: missing }, (): GameScore => love)]
}

function settled(winner: Seat, games: GameScore[], loserFinished: boolean): { ok: true } & MatchScore {
  return { ok: true, winner, games, loserFinished }
}

function wrong(why: WrongScore['why'], text: string): WrongScore {
  return { ok: false, why, text }
}
