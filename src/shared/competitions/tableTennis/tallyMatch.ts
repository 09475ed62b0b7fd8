import type { GroupMatch } from './input'
import type { Ratio } from './ratio'
import { type GameScore, gamesWon, type Seat } from './score'
import { settleMatch, type WrongScore } from './settleMatch'

/** 一场的得失. Counted from a's point of view; `individuals` only for teams. */
export interface MatchTally {
  a: string
  b: string
  winner: Seat
  loserFinished: boolean
  individuals?: Ratio
  games: Ratio
  points: Ratio
}

/** Counts one match, for teams all its individual matches. Answers with the fault of an impossible score. */
export function tallyMatch(match: GroupMatch, bestOf: number): ({ ok: true } & MatchTally) | WrongScore {
  const { a, b } = match
  const seatOf = (who: string | null | undefined): Seat | null => {
    if (!who) return null
    return who === a || (who === 'a' && b !== 'a') ? 'a' : 'b'
  }
  if (!match.rubbers) {
    const settled = settleMatch(enteredOf(match, bestOf, seatOf))
    return settled.ok
      ? { a, b, ...settled, games: gamesRatio(settled.games), points: pointsRatio(settled.games) }
      : settled
  }
  const rubbers = match.rubbers.map((rubber) => settleMatch(enteredOf(rubber, bestOf, seatOf)))
  const wrong = rubbers.find((rubber) => !rubber.ok)
  if (wrong && !wrong.ok) return wrong
  const played = rubbers.flatMap((rubber) => (rubber.ok ? [rubber] : []))
  const won = played.filter(({ winner }) => winner === 'a').length
  const individuals = { won, lost: played.length - won }
  const games = played.flatMap((rubber) => rubber.games)
  if (individuals.won === individuals.lost)
    return { ok: false, why: 'unfinished', text: '两队胜场相同，团体赛没有打完。' }
  const winner: Seat = individuals.won > individuals.lost ? 'a' : 'b'
  const loserFinished = played.some((rubber) => rubber.loserFinished)
  return { ok: true, a, b, winner, loserFinished, individuals, games: gamesRatio(games), points: pointsRatio(games) }
}

type Scored = Pick<GroupMatch, 'games' | 'walkover' | 'retired'>

/**
 * Result as it is to be settled. A walk-over that was entered with its 11–0 games says the same twice, so the games are
 * dropped.
 */
function enteredOf(
  { games, walkover, retired }: Scored,
  bestOf: number,
  seatOf: (who: string | null | undefined) => Seat | null
) {
  const whole = settleMatch({ bestOf, games })
  const isLove = whole.ok && games.every((game) => game.includes(0))
  if (walkover && isLove) return { bestOf, games: [], walkover: whole.winner === 'a' ? ('b' as const) : ('a' as const) }
  return { bestOf, games, walkover: seatOf(walkover), retired: seatOf(retired) }
}

function gamesRatio(games: GameScore[]): Ratio {
  return { won: gamesWon(games, 'a'), lost: gamesWon(games, 'b') }
}

function pointsRatio(games: GameScore[]): Ratio {
  return games.reduce((sum, [a, b]) => ({ won: sum.won + a, lost: sum.lost + b }), { won: 0, lost: 0 })
}
