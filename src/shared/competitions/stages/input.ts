import * as v from 'valibot'
import { DrawnEntrantSchema } from '../drawnEntrant'
import { NameSchema } from '../name'
import { GroupMatchSchema } from '../tableTennis/input'
import { BestOfSchema, SeatSchema } from '../tableTennis/score'

const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))

/** A line of the bracket: an entrant, or whoever comes to a place in a group, both from 1; null is a bye. */
const LineSchema = v.nullable(
  v.union([v.strictObject({ id: NameSchema }), v.strictObject({ group: Count, rank: Count })])
)

/** 一场的成绩. In a group (from 1), or in a match of the bracket, such as 1-3; `neither`: both did not come. */
const StageMatchSchema = v.object({
  ...GroupMatchSchema.entries,
  /** 局分 of a match between teams over boards, 2 for each that was won and 1 for a draw. */
  boards: v.optional(v.strictTuple([v.number(), v.number()])),
  /** Who goes on in a bracket where the boards are equal: whoever has won the first board that was decided. */
  ahead: v.optional(SeatSchema),
  group: v.optional(Count),
  bracket: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(16))),
  neither: v.optional(v.boolean(), false),
})
export type StageMatch = v.InferOutput<typeof StageMatchSchema>

/**
 * 分组、单循环和淘汰. Without `drawn` groups are drawn, without `lines` the bracket, once all groups are played; results of
 * a bracket's match count as long as its two are those who have come to meet there.
 */
export const StagesSchema = v.object({
  kind: v.picklist(['roundRobin', 'groups', 'knockout']),
  bestOf: BestOfSchema,
  /** Teams that meet over boards: by match points, then by board points. */
  byBoards: v.optional(v.boolean(), false),
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  entrants: v.pipe(v.array(DrawnEntrantSchema), v.minLength(2), v.maxLength(256)),
  groups: v.optional(Count, 1),
  qualifiers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 2),
  placement: v.optional(v.picklist([2, 4, 8]), 2),
  drawn: v.optional(v.array(v.array(NameSchema))),
  lines: v.optional(v.array(LineSchema)),
  matches: v.optional(v.array(StageMatchSchema), []),
})
export type StagesInput = v.InferOutput<typeof StagesSchema>
export type StageLine = v.InferOutput<typeof LineSchema>
