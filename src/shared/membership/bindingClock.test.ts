import { inBeijing } from '../beijingTime'
import { bindingDueAt } from './bindingClock'

const at = (text: string) => Date.parse(`${text}:00+08:00`)

test.each([
  ['a Tuesday', '2026-11-24T15:30', '2026-11-25 15:30'],
  ['a Friday', '2026-11-27T15:30', '2026-11-30 15:30'],
  ['a Saturday', '2026-11-28T09:00', '2026-12-01 00:00'],
  ['a Sunday', '2026-11-29T23:59', '2026-12-01 00:00'],
])('a request of %s is due at the same time of the next working day', (_day, asked, due) => {
  expect(inBeijing(bindingDueAt(at(asked))).format('YYYY-MM-DD HH:mm')).toBe(due)
})

test('whoever asked first is due first', () => {
  const week = Array.from({ length: 7 * 24 }, (_, hour) => bindingDueAt(at('2026-11-23T00:00') + hour * 3_600_000))
  expect(week).toEqual([...week].sort((one, other) => one - other))
})
