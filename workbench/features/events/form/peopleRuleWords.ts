import * as v from 'valibot'
import type { UnionEvent } from '#shared/events/event'
import { type Ages, type Conditions, type Fairness, OLDEST } from '#shared/events/fairness/rules'
import { MEMBER_TAGS, POSITIONS } from '#shared/membership/member'

const EDITIONS = ['all', 'never', 'before'] as const
const age = v.optional(v.nullable(v.number()), null)
const OnlyWords = v.object({
  positions: v.optional(v.array(v.picklist(POSITIONS)), []),
  tags: v.optional(v.array(v.picklist(MEMBER_TAGS)), []),
  editions: v.optional(v.picklist(EDITIONS), 'all'),
  ages: v.optional(v.object({ youngest: age, oldest: age }), {}),
})
const FairnessWords = v.object({
  onceAYear: v.optional(v.boolean(), false),
  pauses: v.optional(v.boolean(), false),
  pauseDays: v.optional(v.nullable(v.number()), null),
})

/** 参加条件和轮流的规矩, half filled as they may be; words kept by an earlier version of the desk have none. */
export const PeopleRuleWords = { only: v.optional(OnlyWords, {}), fairness: v.optional(FairnessWords, {}) }
export type OnlyWords = v.InferOutput<typeof OnlyWords>
export type FairnessWords = v.InferOutput<typeof FairnessWords>

export function peopleRuleWordsOf({ only, fairness }: UnionEvent): object {
  const pauses = fairness?.pauseDays !== undefined
  return { ...(only && { only: onlyWordsOf(only) }), ...(fairness && { fairness: { ...fairness, pauses } }) }
}

/** An end that is no end is left empty. */
function onlyWordsOf({ ages, ...only }: Conditions): object {
  if (!ages) return only
  const { youngest, oldest } = ages
  return { ...only, ages: { youngest: youngest || null, oldest: oldest === OLDEST ? null : oldest } }
}

function toAges({ youngest, oldest }: OnlyWords['ages']): Ages | undefined {
  if (youngest === null && oldest === null) return undefined
  return { youngest: youngest ?? 0, oldest: oldest ?? OLDEST }
}

/** The conditions as input for the cloud; nothing where nobody has set one. */
export function toConditions({ positions, tags, editions, ages: band }: OnlyWords): Conditions | undefined {
  const ages = toAges(band)
  if (positions.length === 0 && tags.length === 0 && editions === 'all' && !ages) return undefined
  return {
    ...(positions.length > 0 && { positions }),
    ...(tags.length > 0 && { tags }),
    ...(editions !== 'all' && { editions }),
    ...(ages && { ages }),
  }
}

/** The rules of fairness as input; a number of days that is missing is 0, which the schema refuses at its field. */
export function toFairness({ onceAYear, pauses, pauseDays }: FairnessWords): Fairness | undefined {
  if (!onceAYear && !pauses) return undefined
  return { ...(onceAYear && { onceAYear }), ...(pauses && { pauseDays: pauseDays ?? 0 }) }
}
