import * as v from 'valibot'
import { inBeijing } from '../beijingTime'
import { newKeyText, textUpTo } from '../text'

/** So many one person may keep. */
export const MAX_RELATIVES = 8

const WRONG = '出生年份不对'
export const BirthYearSchema = v.pipe(
  v.number(WRONG),
  v.integer(WRONG),
  v.minValue(1900, WRONG),
  v.maxValue(2100, WRONG)
)

/** 家人. Somebody whom a person brings along: written once, and chosen at each sign-up. */
export const RelativeSchema = v.strictObject({ id: newKeyText(), name: textUpTo(20), birthYear: BirthYearSchema })
export type Relative = v.InferOutput<typeof RelativeSchema>

/** 周岁按年份算. Age that somebody has reached by the end of the year of a moment: of a birthday only the year is known. */
export function ageIn(birthYear: number, at: number): number {
  return inBeijing(at).year() - birthYear
}

/** 未满十四周岁. Somebody who may still be under fourteen then, whose data needs a guardian's yes (个人信息保护法 31). */
export function mayBeUnderFourteen(birthYear: number, at: number): boolean {
  return ageIn(birthYear, at) <= 14
}
