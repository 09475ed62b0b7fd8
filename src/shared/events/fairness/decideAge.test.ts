import { anEvent } from '../../testing/anEvent'
import { decideAge } from './decideAge'
import { type Ages, OLDEST } from './rules'
import { conditionLines } from './ruleText'

const STARTS = Date.UTC(2026, 5, 1)
const decide = (ages: Ages | undefined, birthYear: number | undefined, startsAt = STARTS) =>
  decideAge(anEvent({ startsAt, ...(ages && { only: { ages } }) }), birthYear)
const workers: Ages = { youngest: 18, oldest: 60 }

test.each([
  ['the youngest', workers, 2008],
  ['the oldest', workers, 1966],
  ['anybody where no age is asked', undefined, undefined],
  ['any age above, where there is no upper end', { youngest: 55, oldest: OLDEST }, 1926],
])('fits: %s', (_who, ages, birthYear) => {
  expect(decide(ages, birthYear)).toEqual({ ok: true, value: 'fits' })
})

test.each([
  ['one too young', 2009, '您是 2009 年生，活动那年 17 岁；这个活动收 18 到 60 岁的人，'],
  ['one too old', 1965, '您是 1965 年生，活动那年 61 岁；这个活动收 18 到 60 岁的人，'],
])('is refused, in concrete words: %s', (_who, birthYear, about) => {
  expect(decide(workers, birthYear)).toEqual({ ok: false, reason: 'age_only', about })
})

test('whose year is not known is asked for it', () => {
  expect(decide(workers, undefined)).toEqual({ ok: false, reason: 'birth_year_needed' })
})

test('the year is that of the event, in Beijing', () => {
  const newYear = Date.UTC(2026, 11, 31, 16)
  expect(decide(workers, 2009, newYear - 1).ok).toBe(false)
  expect(decide(workers, 2009, newYear).ok).toBe(true)
})

test.each([
  [workers, '只收 18 到 60 岁的人（按活动当年算）'],
  [{ youngest: 55, oldest: OLDEST }, '只收 55 岁以上的人（按活动当年算）'],
  [{ youngest: 0, oldest: 35 }, '只收 35 岁以下的人（按活动当年算）'],
  [{ youngest: 60, oldest: 60 }, '只收 60 岁的人（按活动当年算）'],
])('is said before the tap', (ages, line) => {
  expect(conditionLines({ ages })).toEqual([line])
})
