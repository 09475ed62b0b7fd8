import fc from 'fast-check'
import { ENOUGH_EVENTS, type LineEnd, oddsFrom, reachOf } from './odds'

const end = (reach: number, capacity = 10): LineEnd => ({
  eventId: `e${reach}-${capacity}`,
  endedAt: 0,
  capacity,
  reach,
})
const ends = [end(0), end(2), end(3), end(5), end(9)]

test.each([
  ['nobody ever waited', { cameUp: 0, free: 4, waiting: 0 }, undefined],
  ['some came up and others did not', { cameUp: 3, free: 0, waiting: 2 }, 3],
  ['none came up', { cameUp: 0, free: 0, waiting: 2 }, 0],
  ['all came up and places were left', { cameUp: 3, free: 2, waiting: 0 }, 5],
  ['places were left that were not theirs', { cameUp: 3, free: 2, waiting: 1 }, 3],
])('a line in which %s', (_what, ended, reach) => {
  expect(reachOf(ended)).toBe(reach)
})

describe('the odds of a position', () => {
  test.each([
    ['the first', { capacity: 10, cameUp: 0, position: 1 }, 4],
    ['the third', { capacity: 10, cameUp: 0, position: 3 }, 3],
    ['the first, after two have come up', { capacity: 10, cameUp: 2, position: 1 }, 3],
    ['the sixth of twice the places', { capacity: 20, cameUp: 0, position: 6 }, 3],
    ['the tenth', { capacity: 10, cameUp: 0, position: 10 }, 0],
  ])('%s', (_who, standing, came) => {
    expect(oddsFrom(ends, standing)).toEqual({ came, of: 5 })
  })

  test('are not told where the record is thin', () => {
    expect(oddsFrom(ends.slice(1), { capacity: 10, cameUp: 0, position: 1 })).toBeUndefined()
    expect(ENOUGH_EVENTS).toBe(5)
  })

  test('are never better further back, and never more than there were', () => {
    const line = fc.record({ reach: fc.nat(50), capacity: fc.integer({ min: 1, max: 99 }) })
    const record = fc.array(line, { minLength: 5, maxLength: 20 })
    const how = fc.record({ capacity: fc.integer({ min: 1, max: 99 }), cameUp: fc.nat(20), position: fc.nat(40) })
    fc.assert(
      fc.property(record, how, (lines, { position, ...rest }) => {
        const told = lines.map(({ reach, capacity }) => end(reach, capacity))
        const near = oddsFrom(told, { ...rest, position: position + 1 })
        const far = oddsFrom(told, { ...rest, position: position + 2 })
        expect(near?.of).toBe(lines.length)
        expect(far?.came).toBeLessThanOrEqual(near?.came ?? 0)
        expect(near?.came).toBeLessThanOrEqual(lines.length)
      })
    )
  })
})
