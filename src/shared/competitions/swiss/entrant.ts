import * as v from 'valibot'
import { NameSchema } from '../name'

/** 参赛者. `number` is the drawn or ranked number; without one, `rating` and then the lot decide. */
export const SwissEntrantSchema = v.object({
  id: NameSchema,
  name: v.optional(NameSchema),
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))),
  rating: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(v.nullable(NameSchema)),
  /** State in the coming round. `absent`: 弃权; `halfBye`: asked for a half-point bye; `withdrawn`: never again. */
  status: v.optional(v.picklist(['active', 'absent', 'halfBye', 'withdrawn']), 'active'),
  joinedRound: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  leftRound: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type SwissEntrant = v.InferOutput<typeof SwissEntrantSchema>

/** Words for an entrant in a sentence: the name, with the id behind it. */
export function labelOf({ id, name }: Pick<SwissEntrant, 'id' | 'name'>): string {
  return name === undefined ? id : `${name}（${id}）`
}
