import fc from 'fast-check'
import { anEvent } from '../../testing/anEvent'
import { DAY, NOON } from '../../testing/noon'
import type { PastPlace } from '../fairness/pastPlace'
import { groundsText, rotationLines } from './groundsText'
import { type Applied, type Grounds, groundsOf, rankByRecord } from './rankByRecord'

const event = anEvent({ kind: 'recuperation', closesAt: NOON })
const past = (days: number, over: Partial<PastPlace> = {}): PastPlace => ({
  ...{ eventId: `e-${days}`, title: `${days} 天前`, kind: 'recuperation' },
  ...{ startsAt: NOON - days * DAY, endsAt: NOON - days * DAY + 1 },
  ...over,
})
const member = (years: number) => ({ standing: 'member' as const, joinedAt: NOON - Math.ceil(years * 365.25) * DAY })
const absent = { at: NOON, by: '林干事' }

describe('what decides about a rank', () => {
  test.each([
    ['somebody who was never on one', [], member(8), { years: 8 }],
    ['the latest of several', [past(900), past(500)], member(3), { been: NOON - 500 * DAY, years: 3 }],
    ['an event of another kind does not count', [past(9, { kind: 'outing' })], member(3), { years: 3 }],
    [
      'who stayed away without a word has had the turn',
      [past(400, { absent })],
      member(1),
      { been: NOON - 400 * DAY, years: 1 },
    ],
    [
      'an absence that was excused is no turn',
      [past(400, { absent: { ...absent, excusedAt: NOON } })],
      member(1),
      { years: 1 },
    ],
    ['a worker has no years in the union', [], { standing: 'worker' as const, joinedAt: 0 }, {}],
    ['somebody who is on no row any more', [], undefined, {}],
    ['less than a year', [], member(0.5), { years: 0 }],
  ])('%s', (_who, held, row, grounds) => {
    expect(groundsOf(event, { past: held, row, at: 5 })).toEqual({ ...grounds, at: 5 })
  })

  test('the day of the anniversary completes a year, and the day before does not', () => {
    const joined = Date.UTC(2020, 4, 9, 20)
    const on = (at: number) =>
      groundsOf(
        { kind: 'recuperation', closesAt: at },
        { past: [], row: { standing: 'member', joinedAt: joined }, at: 0 }
      )
    expect(on(Date.UTC(2024, 4, 9, 15, 59)).years).toBe(3)
    expect(on(Date.UTC(2024, 4, 9, 16)).years).toBe(4)
  })
})

describe('the order by record', () => {
  const one = (number: string, grounds: Partial<Grounds> = {}): Applied => ({ number, grounds: { at: 0, ...grounds } })

  test('is: never before longest ago, then more years, then earlier, then the number', () => {
    const inOrder = [
      one('000005', { years: 9 }),
      one('000004', { years: 3, at: 1 }),
      one('000003', { years: 3, at: 2 }),
      one('000008', { years: 3, at: 2 }),
      one('000007', { at: 0 }),
      one('000006', { been: 10, years: 1 }),
      one('000001', { been: 20, years: 30 }),
      one('000002', { been: 20, years: 2 }),
    ]
    expect(rankByRecord([...inOrder].reverse())).toEqual(inOrder)
  })

  const few = fc.integer({ min: 0, max: 3 })
  const grounds = fc.record({ at: few, been: few, years: few }, { requiredKeys: ['at'] })
  const crowd = fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 30 })
    .chain((numbers) =>
      fc
        .array(grounds, { minLength: numbers.length, maxLength: numbers.length })
        .map((all) => numbers.map((number, index): Applied => one(String(number).padStart(6, '0'), all[index])))
    )

  test('has everybody once, the same however they come, and nobody who goes away changes who is before whom', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), (applied, turn) => {
        const ranked = rankByRecord(applied)
        expect(new Set(ranked)).toEqual(new Set(applied))
        const at = turn % (applied.length + 1)
        expect(rankByRecord([...applied.slice(at), ...applied.slice(0, at)])).toEqual(ranked)
        const gone = ranked[at]
        expect(rankByRecord(applied.filter((each) => each !== gone))).toEqual(ranked.filter((each) => each !== gone))
        for (const [index, { grounds: behind }] of ranked.entries()) {
          const before = ranked[index - 1]?.grounds
          if (before) expect(before.been ?? -1).toBeLessThanOrEqual(behind.been ?? -1)
        }
      })
    )
  })
})

test('the reasons are said in the order in which they decide', () => {
  const at = Date.UTC(2026, 9, 3, 2)
  expect(groundsText({ years: 8, at }, 'recuperation')).toBe('没参加过疗休养，入会 8 年，10 月 3 日申请')
  expect(groundsText({ been: Date.UTC(2024, 4, 9), years: 0, at }, 'recuperation')).toBe(
    '上次参加疗休养是 2024 年 5 月，入会不满 1 年，10 月 3 日申请'
  )
  expect(rotationLines('recuperation').join()).toContain('没参加过疗休养的先去')
})
