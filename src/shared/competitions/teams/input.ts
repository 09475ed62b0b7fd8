import * as v from 'valibot'
import { NameSchema } from '../name'
import { BestOfSchema, GameScoreSchema, SeatSchema } from '../tableTennis/score'

/** 出场名单. The players of one team, in the order of its letters or boards; `doubles` names the doubles pairs. */
export const LineupSchema = v.object({
  team: NameSchema,
  players: v.pipe(v.array(NameSchema), v.minLength(1), v.maxLength(20)),
  doubles: v.optional(v.pipe(v.array(v.array(NameSchema)), v.maxLength(10)), []),
})
export type Lineup = v.InferOutput<typeof LineupSchema>

/** 一盘的成绩. Xiangqi: `1-0` is the first mover's win; table tennis: games from the first-named team's side. */
export const RubberResultSchema = v.object({
  rubber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  result: v.optional(v.picklist(['1-0', '1/2', '0-1', '1-0f', '0-1f', '0-0f'])),
  games: v.optional(v.array(GameScoreSchema), []),
  walkover: v.optional(v.nullable(SeatSchema)),
  retired: v.optional(v.nullable(SeatSchema)),
})

/**
 * 团体赛. `order`: xiangqi boards, a known table-tennis order, or a free list such as ["A-X","B-Y","doubles","C-Z"]:
 * letters A, B, C are the first team's players in their order, X, Y, Z the second's.
 */
export const TeamMatchSchema = v.object({
  first: LineupSchema,
  second: LineupSchema,
  order: v.union([
    v.picklist(['xiangqi', 'swaythling', 'corbillon']),
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^([A-F]-[U-Z]|doubles)$/))), v.minLength(1), v.maxLength(15)),
  ]),
  bestOf: v.optional(BestOfSchema, 5),
  /** Whether every rubber is played, even after the match is decided. */
  playAll: v.optional(v.boolean(), false),
  results: v.optional(v.array(RubberResultSchema), []),
})
export type TeamMatch = v.InferOutput<typeof TeamMatchSchema>

/** 团体名次. Members with their places and points; the best n of each unit count. */
export const TeamRankingSchema = v.object({
  standings: v.array(
    v.object({
      id: NameSchema,
      unit: v.optional(v.nullable(NameSchema)),
      place: v.number(),
      points: v.optional(v.number(), 0),
    })
  ),
  best: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  by: v.optional(v.picklist(['places', 'points']), 'places'),
})
