import * as v from 'valibot'
import { done } from '../../result'
import { ENGINE } from '../engine'
import type { CompetitionAnswer } from '../refusal'
import { BestOfSchema, GameScoreSchema, gameWinner, type Seat, SeatSchema } from './score'
import { type MatchScore, settleMatch } from './settleMatch'

/** 比分核对. `walkover` and `retired` name the side that did not play or did not go on. */
export const CheckScoreSchema = v.object({
  bestOf: BestOfSchema,
  games: v.optional(v.array(GameScoreSchema), []),
  walkover: v.optional(v.nullable(SeatSchema)),
  retired: v.optional(v.nullable(SeatSchema)),
})
export type CheckScore = v.InferOutput<typeof CheckScoreSchema>

export type ScoreCheck =
  | { valid: true; finished: boolean; winner: Seat | null; games: MatchScore['games']; engine: string }
  | { valid: false; winner: null; why: string; text: string; engine: string }

/**
 * Checks whether a score is possible (Laws 2.11–2.12): games to 11 with two clear, none after the match is won, the
 * match complete. A single game may be checked alone as it is entered; its winner is that game's. An impossible score
 * is not a refusal but the answer: `valid: false`, with one sentence.
 */
export function checkScore(input: CheckScore): CompetitionAnswer<ScoreCheck> {
  const [only] = input.games
  if (input.games.length === 1 && only && input.bestOf > 1 && !input.walkover && !input.retired) {
    const winner = gameWinner(only)
    if (winner) return done({ valid: true, finished: false, winner, games: input.games, engine: ENGINE })
  }
  const settled = settleMatch(input)
  if (!settled.ok) return done({ valid: false, winner: null, why: settled.why, text: settled.text, engine: ENGINE })
  return done({ valid: true, finished: true, winner: settled.winner, games: settled.games, engine: ENGINE })
}
