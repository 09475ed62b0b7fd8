import * as v from 'valibot'
import { eventInput } from '../testing/anEvent'
import { HOUR, NOON } from '../testing/noon'
import { PostponeInput, WriteEventInput } from './input'
import { type EventTimes, misplacedTimes, movedTimes } from './times'

const right = { opensAt: NOON, closesAt: NOON + HOUR, startsAt: NOON + HOUR, endsAt: NOON + 4 * HOUR }

test('registration may close when the event begins', () => {
  expect(misplacedTimes(right)).toEqual({})
})

test('a form half filled has nothing in the wrong order', () => {
  expect(misplacedTimes({ closesAt: NOON })).toEqual({})
})

test('the end goes with a beginning that is moved, and with nothing else', () => {
  expect(movedTimes(right, { startsAt: NOON + 3 * HOUR })).toEqual({
    ...right,
    startsAt: NOON + 3 * HOUR,
    endsAt: NOON + 6 * HOUR,
  })
  expect(movedTimes(right, { endsAt: NOON + 9 * HOUR })).toEqual({ ...right, endsAt: NOON + 9 * HOUR })
  expect(movedTimes(right, { startsAt: undefined })).toEqual({ ...right, startsAt: undefined })
  expect(movedTimes({ opensAt: NOON }, { startsAt: NOON + HOUR })).toEqual({ opensAt: NOON, startsAt: NOON + HOUR })
})

describe.each<[string, Partial<EventTimes>, object]>([
  ['an end at the beginning', { endsAt: right.startsAt }, { endsAt: 'before_start' }],
  ['a deadline after the beginning', { closesAt: right.startsAt + 1 }, { closesAt: 'after_start' }],
  ['a deadline at the opening', { opensAt: right.closesAt }, { closesAt: 'before_open' }],
])('%s', (_what, part, misplaced) => {
  const times = { ...right, ...part }

  test('is said at its field', () => {
    expect(misplacedTimes(times)).toEqual(misplaced)
  })

  test('is refused by the cloud, written anew or moved', () => {
    expect(v.is(WriteEventInput, { ...eventInput(), ...times })).toBe(false)
    expect(v.is(PostponeInput, { eventId: 'cup', venue: '三层', ...times })).toBe(false)
    expect(v.is(WriteEventInput, { ...eventInput(), ...right })).toBe(true)
  })
})
