import { ageIn } from '../../family/relative'
import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'
import { agesText } from './ruleText'

export type AgeRefusal = 'birth_year_needed' | 'age_only'

type Aged = Pick<UnionEvent, 'only' | 'startsAt'>

/**
 * 年龄合不合. By the age that somebody reaches in the year in which the event begins; whose year of birth is not known is
 * asked for it.
 */
export function decideAge({ only, startsAt }: Aged, birthYear: number | undefined): Result<'fits', AgeRefusal> {
  const ages = only?.ages
  if (!ages) return done('fits')
  if (birthYear === undefined) return refused('birth_year_needed')
  const age = ageIn(birthYear, startsAt)
  if (age >= ages.youngest && age <= ages.oldest) return done('fits')
  return refused('age_only', `您是 ${birthYear} 年生，活动那年 ${age} 岁；这个活动收 ${agesText(ages)}的人，`)
}
