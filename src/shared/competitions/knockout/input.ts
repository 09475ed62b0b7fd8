import * as v from 'valibot'
import { DrawnEntrantSchema } from '../drawnEntrant'
import { NameSchema } from '../name'
import { BestOfSchema, GameScoreSchema, SeatSchema } from '../tableTennis/score'

/**
 * 一场的结果. `winner` is an entrant's id, or null when neither goes on; it may be left out where `games` tell it.
 * `walkover`: the loser did not come; `retired`: did not go on; `disqualified`: was ruled out; `doubleForfeit`: neither
 * came.
 */
export const KnockoutResultSchema = v.object({
  match: v.pipe(v.string(), v.minLength(1)),
  winner: v.optional(v.nullable(NameSchema)),
  kind: v.optional(v.picklist(['played', 'walkover', 'retired', 'disqualified', 'doubleForfeit']), 'played'),
  games: v.optional(v.array(GameScoreSchema)),
  retired: v.optional(v.nullable(SeatSchema)),
})
export type KnockoutResult = v.InferOutput<typeof KnockoutResultSchema>

/**
 * 淘汰赛. `rank` is the seeding; with `groups` the first `qualifiers` of each group play instead, the group winners as
 * seeds.
 */
export const KnockoutSchema = v.object({
  entrants: v.optional(v.pipe(v.array(DrawnEntrantSchema), v.maxLength(256)), []),
  /** Entrants of each group in their final order; the first `qualifiers` of each go on. */
  groups: v.optional(v.array(v.array(NameSchema))),
  qualifiers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 2),
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  /** Whether the losing semi-finalists play a match; else both are third. */
  thirdPlace: v.optional(v.boolean(), false),
  /**
   * Places that are played for: 2 in the final alone, 4 as with `thirdPlace`, 8 also by the losing quarter-finalists.
   */
  placement: v.optional(v.picklist([2, 4, 8])),
  bestOf: v.optional(BestOfSchema),
  /** Lines of a draw made before, from top to bottom; they are kept as they are. */
  lines: v.optional(v.array(v.nullable(NameSchema))),
  results: v.optional(v.array(KnockoutResultSchema), []),
  /**
   * Corrections of matches that have a result: the answer tells what becomes void; with `apply` they are carried out.
   */
  corrections: v.optional(v.array(KnockoutResultSchema), []),
  apply: v.optional(v.boolean(), false),
})
export type KnockoutInput = v.InferOutput<typeof KnockoutSchema>
