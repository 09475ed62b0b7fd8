import { inBeijing } from '../../beijingTime'
import { anEvent } from '../../testing/anEvent'
import { laterBy, WEEK_MS } from './laterBy'
import { monthlyWeeks } from './monthly'

const at = (text: string) => Date.parse(`${text}T09:00:00+08:00`)
const daysOf = (from: string, months: number) =>
  monthlyWeeks(at(from), months).map((weeks) => inBeijing(at(from) + weeks * WEEK_MS).format('MM-DD'))

test.each([
  ['the second Saturday', '2026-12-12', ['01-09', '02-13', '03-13', '04-10']],
  ['the first day of a month', '2026-12-01', ['01-05', '02-02', '03-02', '04-06']],
  ['a fifth, where the month has but four', '2026-10-31', ['11-28', '12-26', '01-30', '02-27']],
])('%s stays what it is in the next months', (_what, from, days) => {
  expect(daysOf(from, days.length)).toEqual(days)
})

test('each has every time so many weeks later, its number in the count and the name of its month', () => {
  const startsAt = at('2026-12-12')
  const event = anEvent({
    title: '12 月读书会·第 3 期',
    startsAt,
    sessions: [{ id: 's', name: '上午', capacity: 3, startsAt }],
  })
  const [first = 0, second = 0] = monthlyWeeks(startsAt, 2)
  expect(laterBy(event, first, 1)).toMatchObject({ title: '1 月读书会·第 4 期', startsAt: at('2027-01-09') })
  const later = laterBy(event, second, 2)
  expect(later).toMatchObject({ title: '2 月读书会·第 5 期', sessions: [{ startsAt: at('2027-02-13') }] })
  expect(later.opensAt - event.opensAt).toBe(second * WEEK_MS)
})
