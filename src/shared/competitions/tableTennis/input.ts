import * as v from 'valibot'
import { DrawnEntrantSchema } from '../drawnEntrant'
import { NameSchema } from '../name'
import { BestOfSchema, GameScoreSchema } from './score'

const Scored = {
  games: v.optional(v.array(GameScoreSchema), []),
  /** Side that did not come, or did not go on: 'a', 'b' or the entrant's id. */
  walkover: v.optional(v.nullable(NameSchema)),
  retired: v.optional(v.nullable(NameSchema)),
}

/** 一场. For teams `rubbers` holds the individual matches, of which `a` and `b` are the teams' players. */
export const GroupMatchSchema = v.object({
  a: NameSchema,
  b: NameSchema,
  ...Scored,
  rubbers: v.optional(v.array(v.object(Scored))),
})
export type GroupMatch = v.InferOutput<typeof GroupMatchSchema>

/** 小组名次. `bestOf` is the number of games of a match, or of each rubber; `seed` draws the lots. */
export const GroupRankingSchema = v.object({
  entrants: v.pipe(v.array(DrawnEntrantSchema), v.minLength(1), v.maxLength(64)),
  matches: v.array(GroupMatchSchema),
  bestOf: BestOfSchema,
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
})
export type GroupRankingInput = v.InferOutput<typeof GroupRankingSchema>
