import * as v from 'valibot'
import { DrawnEntrantSchema } from '../drawnEntrant'
import { NameSchema } from '../name'
import { BestOfSchema, GameScoreSchema, SeatSchema } from '../tableTennis/score'

/**
 * 一场的结果. `winner` is an entrant's id, or null when neither goes on; it may be left out where `games` tell it.
 * `walkover`: the loser did not come; `retired`: did not go on; `disqualified`: was ruled out; `doubleForfeit`: neither came.
 */
export const KnockoutResultSchema = v.object({
  match: v.pipe(v.string(), v.minLength(1)),
  winner: v.optional(v.nullable(NameSchema)),
  kind: v.optional(v.picklist(['played', 'walkover', 'retired', 'disqualified', 'doubleForfeit']), 'played'),
  games: v.optional(v.array(GameScoreSchema)),
  retired: v.optional(v.nullable(SeatSchema)),
})
export type KnockoutResult = v.InferOutput<typeof KnockoutResultSchema>

/** 淘汰赛. `rank` is the seeding; `qualified` takes the first ones of groups instead, the group winners as seeds. */
export const KnockoutSchema = v.object({
  entrants: v.optional(v.pipe(v.array(DrawnEntrantSchema), v.maxLength(256)), []),
  /** For each group its entrants in their final order; so many of each go on. */
  groups: v.optional(v.array(v.array(NameSchema))),
  qualifiers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 2),
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  /** A match of the losing semi-finalists; without it both are third. */
  thirdPlace: v.optional(v.boolean(), false),
  /** Places that are played out: 4 or 8, also for the losers of the quarter-finals. */
  placement: v.optional(v.picklist([2, 4, 8])),
  bestOf: v.optional(BestOfSchema),
  /** A draw made before, from top to bottom; it is kept as it is. */
  lines: v.optional(v.array(v.nullable(NameSchema))),
  results: v.optional(v.array(KnockoutResultSchema), []),
  /** A later word on matches that have a result: lists what becomes void; with `apply` it is done. */
  corrections: v.optional(v.array(KnockoutResultSchema), []),
  apply: v.optional(v.boolean(), false),
})
export type KnockoutInput = v.InferOutput<typeof KnockoutSchema>
