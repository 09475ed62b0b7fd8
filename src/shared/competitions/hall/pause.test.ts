import * as v from 'valibot'
import { dayStart } from '../../beijingTime'
import { scheduleMatches } from '../stages/scheduleMatches'
import { clearOfPauses, PausesSchema, pausesText, readPauses, typedPauses } from './pause'

const DAY = dayStart(Date.UTC(2026, 11, 5, 4))
const at = (hour: number, minute = 0) => DAY + (hour * 60 + minute) * 60_000
const LUNCH = { from: 12 * 60, until: 13 * 60 }

describe('a pause', () => {
  test.each([
    ['well before it', at(10), at(10)],
    ['that would last into it', at(11, 40), at(13)],
    ['that ends as it begins', at(11, 30), at(11, 30)],
    ['within it', at(12, 20), at(13)],
    ['as it ends', at(13), at(13)],
  ])('moves a match %s', (_when, from, begins) => expect(clearOfPauses(from, 30, [LUNCH])).toBe(begins))

  test('one after the other moves it behind both, and a gap that is too short for it is no room', () => {
    const pauses = [LUNCH, { from: 13 * 60 + 20, until: 14 * 60 }]
    expect(clearOfPauses(at(11, 50), 30, pauses)).toBe(at(14))
    expect(clearOfPauses(at(11, 50), 15, pauses)).toBe(at(13))
  })

  test('that leaves no room on any day does not keep a plan from being made', () => {
    const pauses = [0, 8, 16].map((hour) => ({ from: hour * 60, until: hour * 60 + 240 }))
    expect(clearOfPauses(at(1), 300, pauses)).toBe(at(1))
  })

  test('is kept by a whole plan: no match begins in it or lasts into it', () => {
    const waiting = Array.from({ length: 30 }, (_none, index) => ({
      ...{ number: index + 1, players: [index * 2, index * 2 + 1], after: [] },
    }))
    const plan = scheduleMatches(waiting, { tables: 3, from: at(10), minutes: 25, restMinutes: 10, pauses: [LUNCH] })
    expect(plan).toHaveLength(30)
    for (const { startsAt } of plan) expect(startsAt + 25 * 60_000 <= at(12) || startsAt >= at(13)).toBe(true)
    expect(plan.some(({ startsAt }) => startsAt >= at(13))).toBe(true)
  })
})

describe('pauses as they are typed', () => {
  test('are read in the ways in which people write times, and written in one', () => {
    const two = [LUNCH, { from: 17 * 60 + 30, until: 18 * 60 + 30 }]
    for (const typed of ['12:00–13:00，17:30–18:30', ' 12：00-13：00, 17:30 到 18:30 ', '12:00~13:00、17:30至18:30'])
      expect(readPauses(typed)).toEqual(two)
    expect(pausesText(two)).toBe('12:00–13:00，17:30–18:30')
    expect(readPauses('')).toEqual([])
  })

  test.each(['中午', '12-13', '12:00', '25:00–26:00', '12:60–13:00', '12:00–13:00 <script>'])('%s is none', (typed) =>
    expect(readPauses(typed)).toBeUndefined()
  )

  test('whose words cannot be read keep the rules from being sent', () => {
    expect(v.safeParse(PausesSchema, typedPauses('12:00–13:00，25:99')).success).toBe(false)
    expect(typedPauses('12:00–13:00')).toEqual([LUNCH])
  })

  test('that end before they begin, are four, or take more than half of the day are refused', () => {
    const refused = [
      [{ from: 800, until: 700 }],
      [0, 1, 2, 3].map((from) => ({ from, until: 9 })),
      [{ from: 0, until: 900 }],
    ]
    for (const pauses of refused) expect(v.safeParse(PausesSchema, pauses).success).toBe(false)
    expect(v.safeParse(PausesSchema, [LUNCH]).success).toBe(true)
  })
})
