import type { FootprintVisit } from '#shared/checkin/view'
import { byMonth } from './byMonth'

const visit = (day: string): FootprintVisit => {
  const at = Date.parse(`${day}T00:30:00+08:00`)
  return { id: day, title: day, kind: 'chess', venue: '', startsAt: at, at }
}

test('a visit belongs to its month in Beijing, though it is still the month before in Greenwich', () => {
  const told = byMonth([visit('2026-10-01'), visit('2026-09-30'), visit('2026-09-01')])
  expect(told.map(({ month, visits }) => [month, visits.length])).toEqual([
    [10, 1],
    [9, 2],
  ])
})

test('a year without visits has no months', () => {
  expect(byMonth([])).toEqual([])
})
