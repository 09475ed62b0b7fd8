import * as v from 'valibot'
import { SwissSchema } from '../swiss/input'
import { CountingSchema } from './counting'
import { TIEBREAKS, type Tiebreak, tiebreakName } from './tiebreak'

/** A tie-break, by its word in code or by the Chinese one. */
const TiebreakSchema = v.union([
  v.picklist(TIEBREAKS),
  v.pipe(
    v.picklist(Object.values(tiebreakName)),
    v.transform((name) => TIEBREAKS.find((each) => tiebreakName[each] === name) as Tiebreak)
  ),
])

const TiebreaksSchema = v.pipe(
  v.array(TiebreakSchema),
  v.check((list) => new Set(list).size === list.length, '同一项破同分只能写一次')
)

/** 团体名次. The best n of a unit count; `places`: the low sum of places wins, `points`: the high sum of points. */
export const BestOfUnitSchema = v.object({
  best: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  by: v.optional(v.picklist(['places', 'points']), 'places'),
})

/** 名次表. A Swiss event with the order of tie-breaks; `fixedTiebreaks` is the order announced before round 1. */
export const StandingsSchema = v.object({
  ...SwissSchema.entries,
  tiebreaks: v.optional(TiebreaksSchema),
  fixedTiebreaks: v.optional(TiebreaksSchema),
  counting: v.optional(v.partial(CountingSchema)),
  teams: v.optional(BestOfUnitSchema),
})
export type StandingsInput = v.InferOutput<typeof StandingsSchema>
