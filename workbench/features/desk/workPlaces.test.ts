import { TASK_KINDS } from '#shared/tasks/task'
import { placeOf, whenOf } from './workPlaces'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 29, 4)

test('every kind of thing that waits leads to a page', () => {
  for (const kind of TASK_KINDS) expect(placeOf({ kind, subject: 'x1' })).toMatch(/^\/[a-z]+/)
  expect(placeOf({ kind: 'reviews', subject: 'news-03' })).toBe('/news/news-03')
})

test.each([
  [{ since: NOW - HOUR }, '今天 11:00'],
  [{ since: 0, due: NOW - 49 * HOUR }, '逾期 2 天'],
  [{ since: 0, due: NOW - 1 }, '逾期 1 小时'],
  [{ since: 0, due: NOW + 5 * HOUR }, '还有 5 小时'],
  [{ since: 0, due: NOW + 50 * HOUR }, '还有 2 天'],
])('%j is said as %s', (row, said) => {
  expect(whenOf(row, NOW)).toBe(said)
})
