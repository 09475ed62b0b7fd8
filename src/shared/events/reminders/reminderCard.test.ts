import { anEvent } from '../../testing/anEvent'
import { DAY, NOON } from '../../testing/noon'
import { reminderCard } from './reminderCard'

const HOUR = 3_600_000

test.each([
  ['three days before', 3 * DAY, /^还有 3 天：/],
  ['two days before', 2 * DAY, /^后天：/],
  ['a day before', DAY, /^明天：/],
  ['on the morning of an evening', 9 * HOUR, /^今天：/],
  ['two hours before', 2 * HOUR, /^今天：/],
])('the title says how far off it is when it is written: %s', (_when, ahead, title) => {
  expect(reminderCard(anEvent(), { startsAt: NOON + ahead }, NOON).title).toMatch(title)
})
