import * as v from 'valibot'
import { ageIn, mayBeUnderFourteen } from '../../family/relative'
import { done, type Result, refused } from '../../result'
import { newKeyText, textUpTo } from '../../text'
import { GUARDIAN_CONSENT } from './guardianConsent'

/** So many of a family come along with one member. */
export const MAX_COMPANIONS = 4
const OLDEST = 120

const Age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OLDEST))

/**
 * 带家人. Who may come along with a member, by the age that they reach in the year of the event; each takes a place. `food`
 * is what there is to eat, where it is asked what somebody must not; `care` what a guardian should know before.
 */
export const FamilyRuleSchema = v.strictObject({
  youngest: Age,
  oldest: Age,
  least: v.picklist([0, 1]),
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_COMPANIONS, `最多带 ${MAX_COMPANIONS} 位`)),
  food: v.exactOptional(textUpTo(40)),
  care: v.exactOptional(v.pipe(v.array(textUpTo(40)), v.minLength(1), v.maxLength(3))),
})
export type FamilyRule = v.InferOutput<typeof FamilyRuleSchema>

/** One of those whom a member has written down, as they are chosen; `eats` says what they must not eat. */
export const CompanionChoiceSchema = v.strictObject({
  id: newKeyText(),
  eats: v.exactOptional(textUpTo(60)),
  notSame: v.exactOptional(v.literal(true)),
})
export type CompanionChoice = v.InferOutput<typeof CompanionChoiceSchema>

/** 同去的家人, as a sign-up keeps them. */
export interface Companion {
  name: string
  birthYear: number
  eats?: string
}

export type FamilyRefusal =
  | 'family_none'
  | 'family_needed'
  | 'family_many'
  | 'age_unfit'
  | 'guardian_needed'
  | 'eats_needed'

interface Brought {
  companions: Companion[]
  /** Version of the guardian's consent that was agreed to. */
  guardian: number | undefined
  /** When the event, or the chosen session, begins. */
  startsAt: number
}

/** Whether these may come along. The phone asks to explain and the cloud to decide. */
export function decideFamily(rule: FamilyRule | undefined, brought: Brought): Result<'fits', FamilyRefusal> {
  const { companions, guardian, startsAt } = brought
  if (!rule) return companions.length > 0 ? refused('family_none') : done('fits')
  if (companions.length < rule.least) return refused('family_needed')
  if (companions.length > rule.most) return refused('family_many')
  if (companions.some((one) => !fitsAge(rule, one, startsAt))) return refused('age_unfit')
  if (needsGuardian(companions, startsAt) && guardian !== GUARDIAN_CONSENT.version) return refused('guardian_needed')
  if (rule.food && companions.some(({ eats }) => !eats)) return refused('eats_needed')
  return done('fits')
}

export function fitsAge({ youngest, oldest }: FamilyRule, { birthYear }: { birthYear: number }, at: number): boolean {
  const age = ageIn(birthYear, at)
  return age >= youngest && age <= oldest
}

export function needsGuardian(companions: { birthYear: number }[], at: number): boolean {
  return wardsAmong(companions, at).length > 0
}

/** Those of them for whom a guardian says yes. */
export function wardsAmong<Brought extends { birthYear: number }>(companions: Brought[], at: number): Brought[] {
  return companions.filter(({ birthYear }) => mayBeUnderFourteen(birthYear, at))
}
