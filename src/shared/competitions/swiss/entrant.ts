import * as v from 'valibot'
import { NameSchema } from '../name'

/** 参赛者. `number` is the drawn or ranked number; without one, `rating` and then the lot decide. */
export const SwissEntrantSchema = v.object({
  id: NameSchema,
  name: v.optional(NameSchema),
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))),
  rating: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(v.nullable(NameSchema)),
  /** `absent`: 弃权 in the coming round; `halfBye`: asked for a half-point bye in it; `withdrawn`: never again. */
  status: v.optional(v.picklist(['active', 'absent', 'halfBye', 'withdrawn']), 'active'),
  joinedRound: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  leftRound: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type SwissEntrant = v.InferOutput<typeof SwissEntrantSchema>

/** How a sentence speaks of somebody: by name, with the id behind it. */
export function labelOf({ id, name }: Pick<SwissEntrant, 'id' | 'name'>): string {
  return name === undefined ? id : `${name}（${id}）`
}
