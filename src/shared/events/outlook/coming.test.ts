import { anEvent } from '../../testing/anEvent'
import { DAY, NOON } from '../../testing/noon'
import { comingOf } from './coming'

const HOUR = 3_600_000
const event = (over: object = {}) =>
  anEvent({ startsAt: NOON + 5 * DAY, endsAt: NOON + 6 * DAY, changedAt: 1, ...over })
const told = (one: ReturnType<typeof event>, now = NOON) => comingOf(one, now).map(({ what, at }) => [what, at - NOON])

test('reminders come three days, a day and two hours before; what has passed is not named', () => {
  expect(told(event())).toEqual([
    ['d3', 2 * DAY],
    ['d1', 4 * DAY],
    ['h2', 5 * DAY - 2 * HOUR],
  ])
  expect(told(event(), NOON + 2 * DAY).map(([what]) => what)).toEqual(['d1', 'h2'])
})

test('a reserve of unions tells its chairs a day before it is free; one of newcomers tells nobody', () => {
  const until = NOON + 2 * DAY
  const reserves = [
    { id: 'r1', name: '面馆', of: { kind: 'unions' as const, ids: ['u1'] }, places: 2, until },
    { id: 'r2', name: '新人', of: { kind: 'newcomers' as const }, places: 1, until },
  ]
  expect(told(event({ reserves })).slice(0, 3)).toEqual([
    ['chairs', DAY],
    ['d3', 2 * DAY],
    ['released', until - NOON],
  ])
})

test.each([['draft'], ['cancelled']])('nothing goes out of one that is %s', (state) => {
  expect(told(event({ state }))).toEqual([])
})

test('a reminder before the event was moved is not made up for', () => {
  expect(told(event({ changedAt: NOON + 3 * DAY })).map(([what]) => what)).toEqual(['d1', 'h2'])
})
