import * as v from 'valibot'
import { NameSchema } from '../name'
import { PRESET_IDS } from '../preset'
import { SwissEntrantSchema } from './entrant'

const RoundNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))
const Points = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(100),
  v.check((points) => Number.isInteger(points * 2), '分值只能是整数或半分')
)
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))

/** 积分编排规程. What the organiser settles before the first round. */
export const SwissRulesSchema = v.object({
  points: v.optional(
    v.object({
      win: v.optional(Points, 2),
      draw: v.optional(Points, 1),
      loss: v.optional(Points, 0),
      bye: v.optional(Points, 2),
      halfBye: v.optional(Points, 1),
    }),
    {}
  ),
  /** Rounds in which entrants of the same unit are kept apart. */
  avoidSameUnitRounds: v.optional(v.array(RoundNumber)),
  /**
   * Absences in a row after which an entrant is out; null means never, and so does a missing value without a preset.
   */
  absencesUntilOut: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  /** Opted in before the event: a second game of the same two, as the very last resort. */
  allowRematch: v.optional(v.boolean(), false),
})
export type SwissRules = v.InferOutput<typeof SwissRulesSchema>

/**
 * Results. `1-0`: the first mover won; `1-0f`: the other did not come (弃权); `0-0f`: neither came; `halfBye`: asked for.
 */
export const GAME_RESULTS = ['1-0', '1/2', '0-1', '1-0f', '0-1f', '0-0f'] as const
export const LONE_RESULTS = ['bye', 'halfBye', 'absent'] as const

/** 一局. Two entrants and a result, or one entrant, `second: null` and the reason for not playing. */
export const SwissGameSchema = v.object({
  first: NameSchema,
  second: v.optional(v.nullable(NameSchema), null),
  result: v.optional(v.nullable(v.picklist([...GAME_RESULTS, ...LONE_RESULTS])), null),
  /** The two had met before, and the organiser put them together by hand. */
  again: v.optional(v.boolean()),
  fouls: v.optional(v.object({ first: v.optional(Count, 0), second: v.optional(Count, 0) })),
})
export type SwissGame = v.InferOutput<typeof SwissGameSchema>

/** 积分编排. The input from which a round is paired or standings are made. */
export const SwissSchema = v.object({
  /** A published regulation, from which settings missing in `rules` are taken. */
  preset: v.optional(v.picklist(PRESET_IDS)),
  rules: v.optional(SwissRulesSchema, {}),
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  entrants: v.pipe(v.array(SwissEntrantSchema), v.maxLength(1024)),
  rounds: v.optional(v.pipe(v.array(v.array(SwissGameSchema)), v.maxLength(99)), []),
  roundsTotal: v.optional(RoundNumber),
  /** Number of the round to be paired, as a check: it must be the one after the given rounds. */
  round: v.optional(RoundNumber),
})
export type Swiss = v.InferOutput<typeof SwissSchema>
