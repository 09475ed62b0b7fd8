import * as v from 'valibot'
import { NameSchema } from './name'

const Rank = v.optional(v.nullable(v.pipe(v.number(), v.minValue(1))))

/**
 * 抽签的参赛者. An id alone will do; `rank` is the seeding, 1 the strongest; `group` the group that the entrant comes from.
 */
export const DrawnEntrantSchema = v.union([
  v.pipe(
    NameSchema,
    v.transform((id): DrawnEntrant => ({ id }))
  ),
  v.object({
    id: NameSchema,
    name: v.optional(NameSchema),
    unit: v.optional(v.nullable(NameSchema)),
    rank: Rank,
    number: Rank,
    group: v.optional(v.nullable(NameSchema)),
  }),
])

export interface DrawnEntrant {
  id: string
  name?: string | undefined
  unit?: string | null | undefined
  rank?: number | null | undefined
  number?: number | null | undefined
  group?: string | null | undefined
}
