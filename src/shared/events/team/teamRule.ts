import * as v from 'valibot'

/** So many come together on one place. */
export const MAX_TEAM = 20
export const MAX_TEAM_HOURS = 168

const Mates = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(2, '一队至少 2 人'),
  v.maxValue(MAX_TEAM, `一队最多 ${MAX_TEAM} 人`)
)

/**
 * 结对或组队. Several come on one place: with `least` of them a team is whole, up to `most` with substitutes, at least
 * `women` of them women, of one enterprise where only `colleagues` may come together. Who is missing has `hours` to come.
 */
export const TeamRuleSchema = v.strictObject({
  kind: v.picklist(['pair', 'team']),
  least: Mates,
  most: Mates,
  women: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TEAM))),
  colleagues: v.exactOptional(v.literal(true)),
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TEAM_HOURS)),
})
export type TeamRule = v.InferOutput<typeof TeamRuleSchema>
export type TeamKind = TeamRule['kind']

/** Whether these numbers can be met by a team at all; two are a pair. */
export function isPossible({ kind, least, most, women = 0 }: TeamRule): boolean {
  return least <= most && women <= most && (kind === 'team' || most === 2)
}

interface Mated {
  people: number
  women: number
}

export interface TeamNeeds {
  /** So many are missing before it is whole, and so many women among them. */
  missing: number
  missingWomen: number
  isWhole: boolean
  /** So many more may come. */
  room: number
}

/** Who is missing in a team of so many. */
export function needsOf({ least, most, women = 0 }: TeamRule, are: Mated): TeamNeeds {
  const missingWomen = Math.max(0, women - are.women)
  const missing = Math.max(least - are.people, missingWomen, 0)
  return { missing, missingWomen, isWhole: missing === 0, room: Math.max(0, most - are.people) }
}

/** Whether one more may come: the last places are for the women who are missing. */
export function roomIn(rule: TeamRule, are: Mated, isWoman: boolean): 'fits' | 'team_full' | 'team_needs_women' {
  const { room, missingWomen } = needsOf(rule, are)
  if (room === 0) return 'team_full'
  return isWoman || room > missingWomen ? 'fits' : 'team_needs_women'
}
