import { afterQuietHours, isQuiet } from './quietHours'

const beijing = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 8, minute)

test.each([
  [beijing(24, 7, 59), true],
  [beijing(24, 8), false],
  [beijing(24, 20, 59), false],
  [beijing(24, 21), true],
  [beijing(24, 0), true],
])('quiet at %i: %s', (at, expected) => expect(isQuiet(at)).toBe(expected))

test.each([
  ['by day at once', beijing(24, 12), beijing(24, 12)],
  ['in the evening the next morning', beijing(24, 22), beijing(25, 8)],
  ['after midnight the same morning', beijing(25, 1), beijing(25, 8)],
  ['at the end of a month too', beijing(30, 23), beijing(31, 8)],
])('%s', (_when, at, out) => expect(afterQuietHours(at)).toBe(out))
