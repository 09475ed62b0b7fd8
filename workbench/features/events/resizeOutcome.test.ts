import { resizeOutcome } from './resizeOutcome'

const full = { capacity: 40, left: 0, waiting: 15 }

describe('another capacity, before it is confirmed', () => {
  test.each([
    ['five more places take five from the queue', 45, { kind: 'will', promoted: 5 }],
    ['more places than people wait takes them all', 100, { kind: 'will', promoted: 15 }],
    ['below the people who are in it cannot go', 39, { kind: 'too_small', taken: 40 }],
    ['the same is no change', 40, { kind: 'same' }],
    ['nothing typed', null, { kind: 'wrong' }],
    ['half a place', 40.5, { kind: 'wrong' }],
    ['more than the house allows', 5001, { kind: 'wrong' }],
  ] as const)('%s', (_name, capacity, expected) => {
    expect(resizeOutcome(full, capacity, false)).toEqual(expected)
  })

  test('fewer empty places move nobody', () => {
    expect(resizeOutcome({ capacity: 40, left: 10, waiting: 0 }, 35, false)).toEqual({ kind: 'will', promoted: 0 })
  })

  test('after the beginning nobody moves up', () => {
    expect(resizeOutcome(full, 45, true)).toEqual({ kind: 'will', promoted: 0 })
  })
})
