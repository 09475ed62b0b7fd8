import { createHash } from 'node:crypto'
import timed from '../../privacy/timed.json'
import { decideFamily, type FamilyRule, wardsAmong } from './familyRule'
import { familyWords } from './familyWords'
import { GUARDIAN_CONSENT } from './guardianConsent'

const JUNE = Date.UTC(2026, 5, 1)
const rule: FamilyRule = { youngest: 5, oldest: 80, least: 0, most: 2 }
const guardian = GUARDIAN_CONSENT.version
const born = (birthYear: number) => ({ name: '示例', birthYear })

test('the guardian’s consent keeps its words as long as it keeps its version', () => {
  const words = createHash('sha256').update(GUARDIAN_CONSENT.lines('某日').join('\n')).digest('hex').slice(0, 8)
  expect([GUARDIAN_CONSENT.version, words]).toEqual([1, '290ed1f9'])
})

test('it says after how many days the child’s data goes, as the table of retention has it', () => {
  expect(GUARDIAN_CONSENT.lines('某日').join()).toContain(`活动结束 ${timed.companions.days} 天后`)
})

describe('who may come along', () => {
  test.each([
    [2021, 'ok'],
    [2022, 'age_unfit'],
    [1946, 'ok'],
    [1945, 'age_unfit'],
  ])('somebody born in %i, by the age of that year: %s', (year, expected) => {
    const decided = decideFamily(rule, { companions: [born(year)], guardian, startsAt: JUNE })
    expect(decided.ok ? 'ok' : decided.reason).toBe(expected)
  })

  test.each([
    [2012, false],
    [2011, true],
  ])(
    'of somebody born in %i, who may still be under fourteen, a guardian is asked: done without %j',
    (year, isDone) => {
      expect(decideFamily(rule, { companions: [born(year)], guardian: undefined, startsAt: JUNE }).ok).toBe(isDone)
    }
  )

  test('a guardian says yes for the children alone, not for the grandmother', () => {
    expect(wardsAmong([born(2019), born(1960)], JUNE)).toEqual([born(2019)])
  })

  test('the year is Beijing’s: at midnight there the next one has begun', () => {
    const startsAt = Date.UTC(2026, 11, 31, 16)
    expect(decideFamily(rule, { companions: [born(2022)], guardian, startsAt }).ok).toBe(true)
    expect(decideFamily(rule, { companions: [born(2022)], guardian, startsAt: startsAt - 1 }).ok).toBe(false)
  })
})

test.each([
  [{ ...rule }, '可以带最多 2 位家人（5 到 80 岁），每人占一个名额'],
  [{ ...rule, least: 1 as const }, '要带 1 到 2 位家人（5 到 80 岁），每人占一个名额'],
  [{ ...rule, least: 1 as const, most: 1, oldest: 5 }, '要带 1 位家人（5 岁），每人占一个名额'],
])('a rule is said in words', (given, words) => {
  expect(familyWords(given)).toBe(words)
})
