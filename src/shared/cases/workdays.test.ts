import { dayStart, inBeijing } from '../beijingTime'
import holidays from './holidays.json'
import { endOfWorkday, holidayYear, isWorkday, workdaysLeft } from './workdays'

const at = (moment: string) => Date.parse(`${moment}:00+08:00`)
const day = (end: number) => inBeijing(end - 1).format('YYYY-MM-DD')

describe('a promise of five working days', () => {
  test.each([
    ['an ordinary week', '2026-11-30T09:00', '2026-12-07'],
    ['said on a Saturday', '2026-11-28T23:59', '2026-12-04'],
    ['said at the last minute of a day', '2026-11-27T23:59', '2026-12-04'],
    ['over the National Day, with a Saturday that is worked', '2026-09-30T20:14', '2026-10-13'],
    ['over the Spring Festival, with the Saturday behind it', '2026-02-13T10:00', '2026-02-27'],
    ['over Labour Day of 2025', '2025-04-29T10:00', '2025-05-09'],
  ])('%s', (_case, said, promised) => {
    expect(day(endOfWorkday(at(said), 5))).toBe(promised)
  })

  test('ends at midnight, so that the whole of the last day is in it', () => {
    const end = endOfWorkday(at('2026-11-30T09:00'), 5)
    expect(end).toBe(dayStart(end))
  })
})

describe('days that are left', () => {
  const due = endOfWorkday(at('2026-11-23T09:00'), 5)

  test.each([
    ['on the day itself', '2026-11-30T18:00', 0],
    ['on the working day before', '2026-11-27T09:00', 1],
    ['over the weekend', '2026-11-28T09:00', 1],
    ['a minute after midnight', '2026-12-01T00:01', -1],
    ['three working days late', '2026-12-03T09:00', -3],
    ['not counting the weekend', '2026-12-06T09:00', -4],
  ])('%s', (_case, now, left) => {
    expect(workdaysLeft(due, at(now))).toBe(left)
  })
})

describe('the notices', () => {
  test('name every day in their own year; what is worked is a weekend, and never off as well', () => {
    for (const [year, { off, work, source }] of Object.entries(holidays)) {
      expect(source).toContain(`${year}年`)
      for (const day of [...off.flat(), ...work]) expect(day.slice(0, 4)).toBe(year)
      for (const day of work) {
        expect(inBeijing(at(`${day}T12:00`)).day() % 6).toBe(0)
        expect(off.some(([from = '', until = '']) => from <= day && day <= until)).toBe(false)
      }
      for (const [from = '', until = ''] of off) expect(from <= until).toBe(true)
    }
  })

  test('of a year that nobody has entered leave the weekends alone', () => {
    expect(holidayYear(at('2031-10-01T09:00'))).toBeUndefined()
    expect([isWorkday(at('2031-10-01T09:00')), isWorkday(at('2031-10-04T09:00'))]).toEqual([true, false])
  })
})
