import * as v from 'valibot'
import { DrawnEntrantSchema } from '../drawnEntrant'

/** 单循环 / 双循环. The order of entrants is that of their drawn numbers; `boards` for teams. */
export const RoundRobinSchema = v.object({
  entrants: v.pipe(v.array(DrawnEntrantSchema), v.minLength(2), v.maxLength(64)),
  double: v.optional(v.boolean(), false),
  boards: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
})
export type RoundRobin = v.InferOutput<typeof RoundRobinSchema>
