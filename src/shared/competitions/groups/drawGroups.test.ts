import fc from 'fast-check'
import * as v from 'valibot'
import { DrawGroupsSchema, drawGroups } from './drawGroups'

function draw(given: v.InferInput<typeof DrawGroupsSchema>): string[][] {
  const answer = drawGroups(v.parse(DrawGroupsSchema, given))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value.groups
}

const field = (units: (string | null)[]) =>
  units.map((unit, index) => ({ id: String(index + 1), rank: index + 1, unit }))

test('16 in 4 groups: 1,8,9,16 | 2,7,10,15 | 3,6,11,14 | 4,5,12,13', () => {
  const groups = [
    ['1', '8', '9', '16'],
    ['2', '7', '10', '15'],
    ['3', '6', '11', '14'],
    ['4', '5', '12', '13'],
  ]
  expect(draw({ entrants: field(Array(16).fill(null)), groups: 4 })).toEqual(groups)
})

test('entrants of one unit are spread, by exchanges within a row only', () => {
  const shape = fc.record({
    units: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 60 }),
    groups: fc.integer({ min: 1, max: 16 }),
  })
  fc.assert(
    fc.property(shape, ({ units, groups: wanted }) => {
      const groups = Math.min(wanted, units.length)
      const drawn = draw({ entrants: field(units.map((unit) => (unit === 0 ? null : `u${unit}`))), groups })
      const sizes = drawn.map((group) => group.length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      for (const unit of new Set(units.filter((each) => each > 0))) {
        const held = drawn.map((group) => group.filter((id) => units[Number(id) - 1] === unit).length)
        const all = units.filter((each) => each === unit).length
        expect(Math.max(...held)).toBe(Math.ceil(all / groups))
        expect(Math.min(...held)).toBe(Math.floor(all / groups))
      }
      for (const group of drawn) {
        const rows = group.map((id) => Math.floor((Number(id) - 1) / groups))
        expect(new Set(rows).size).toBe(rows.length)
      }
    }),
    { numRuns: 300, seed: 1 }
  )
})

test('the unranked are drawn by lot behind the ranked', () => {
  const entrants = [{ id: 'x' }, { id: 'y' }, { id: 'z' }, { id: 's', rank: 1 }]
  expect(draw({ entrants, groups: 2, seed: 1 })[0]?.[0]).toBe('s')
  expect(
    new Set(Array.from({ length: 9 }, (_none, seed) => draw({ entrants, groups: 2, seed }).join())).size
  ).toBeGreaterThan(1)
})

test.each([
  ['doubled_entrant', { entrants: ['a', 'a'], groups: 1 }],
  ['bad_input', { entrants: ['a'], groups: 2 }],
])('is refused: %s', (reason, given) => {
  expect(drawGroups(v.parse(DrawGroupsSchema, given))).toMatchObject({ ok: false, reason })
})
