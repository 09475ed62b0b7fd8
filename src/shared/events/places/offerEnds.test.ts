import { inBeijing } from '../../beijingTime'
import { DAY, HOUR } from '../../testing/noon'
import { offerEnds } from './offerEnds'

const MORNING = Date.UTC(2026, 10, 20, 0)
const offer = { hours: 4, lateHours: 1 }
const at = (hour: number, minute = 0) => MORNING + (hour - 8) * HOUR + minute * 60_000
const trip = { offer, closesAt: MORNING + 5 * DAY, startsAt: MORNING + 9 * DAY + 6 * HOUR }

test.each([
  ['by day it lasts four hours', at(10, 30), '20 日 14:30'],
  ['late in the day it goes on into the evening', at(20, 59), '21 日 00:59'],
  ['from nine in the evening it is counted from eight', at(21), '21 日 12:00'],
  ['at night too', at(26, 40), '21 日 12:00'],
  ['before eight it is counted from eight', at(7, 59), '20 日 12:00'],
  ['once sign-up is closed it lasts one hour', at(10) + 5 * DAY, '25 日 11:00'],
  ['in the last day too', at(10) + 8 * DAY, '28 日 11:00'],
])('%s', (_what, now, end) => {
  expect(inBeijing(offerEnds(trip, now) ?? 0).format('DD 日 HH:mm')).toBe(end)
})

test('an offer that would not end before the start is not made', () => {
  const last = trip.startsAt - HOUR
  expect(offerEnds(trip, last - 1)).toBeLessThan(trip.startsAt)
  expect(offerEnds(trip, last)).toBeUndefined()
})
