import fc from 'fast-check'
import { aKnockout } from '../testing/aKnockout'

const ranked = (count: number, seeds: number, units: (string | null)[] = []) =>
  Array.from({ length: count }, (_none, index) => ({
    id: `p${index + 1}`,
    rank: index < seeds ? index + 1 : null,
    unit: units[index] ?? null,
  }))
const lineOf = (lines: (string | null)[], rank: number) => lines.indexOf(`p${rank}`) + 1

test('size 16: 1 | 16 | {8,9} | {4,5,12,13}', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { lines } = aKnockout({ entrants: ranked(16, 8), seed })
    expect([lineOf(lines, 1), lineOf(lines, 2)]).toEqual([1, 16])
    expect([3, 4].map((rank) => lineOf(lines, rank)).sort((a, b) => a - b)).toEqual([8, 9])
    expect([5, 6, 7, 8].map((rank) => lineOf(lines, rank)).sort((a, b) => a - b)).toEqual([4, 5, 12, 13])
  }
})

test('the same seed draws the same lines, another seed others', () => {
  const draw = (seed: number) => aKnockout({ entrants: ranked(32, 4), seed }).lines
  expect(draw(7)).toEqual(draw(7))
  expect(draw(8)).not.toEqual(draw(7))
})

test('the order of the list decides nothing', () => {
  for (const entrants of [ranked(21, 0, ['u', 'u', 'v']), ranked(21, 6)]) {
    expect(aKnockout({ entrants: [...entrants].reverse(), seed: 3 }).lines).toEqual(
      aKnockout({ entrants, seed: 3 }).lines
    )
  }
})

const aField = fc.record({
  count: fc.integer({ min: 2, max: 64 }),
  seeds: fc.integer({ min: 0, max: 16 }),
  units: fc.integer({ min: 1, max: 12 }),
  pick: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 64, maxLength: 64 }),
  seed: fc.integer({ min: 0, max: 999 }),
})

test('byes go to the seeds first, one to a match, and are spread', () => {
  fc.assert(
    fc.property(aField, ({ count, seeds, seed }) => {
      const { lines, byes } = aKnockout({ entrants: ranked(count, Math.min(seeds, count)), seed })
      expect([...lines].filter((id) => id !== null)).toHaveLength(count)
      expect(byes).toHaveLength(lines.length - count)
      const first = Array.from({ length: Math.min(byes.length, seeds, count) }, (_none, index) => `p${index + 1}`)
      expect(byes).toEqual(expect.arrayContaining(first))
      for (let sections = 2; sections < lines.length; sections *= 2) {
        const size = lines.length / sections
        const empty = Array.from(
          { length: sections },
          (_none, at) => lines.slice(at * size, (at + 1) * size).filter((id) => id === null).length
        )
        expect(Math.max(...empty) - Math.min(...empty)).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 150, seed: 3 }
  )
})

test('of a full draw no section holds more of a unit than ⌈k/2^L⌉', () => {
  fc.assert(
    fc.property(aField, fc.constantFrom(4, 8, 16, 32, 64), ({ seeds, units, pick, seed }, count) => {
      const unitOf = pick.map((each) => `u${each % units}`)
      const entrants = ranked(count, Math.min(seeds, count), unitOf)
      expect(excess(entrants, aKnockout({ entrants, seed }).lines)).toBe(0)
    }),
    { numRuns: 150, seed: 5 }
  )
})

test('with byes a section holds more only where an exhaustive search finds nothing better', () => {
  fc.assert(
    fc.property(aField, fc.integer({ min: 3, max: 7 }), ({ seeds, units, pick, seed }, count) => {
      const unitOf = pick.map((each) => `u${each % Math.min(units, 3)}`)
      const entrants = ranked(count, Math.min(seeds, 2, count), unitOf)
      const { lines, byes } = aKnockout({ entrants, seed })
      const pinned = new Map(
        lines.flatMap((id, line) => ((id === 'p1' && seeds > 0) || (id === 'p2' && seeds > 1) ? [[id, line]] : []))
      )
      const others = entrants.map(({ id }) => id).filter((id) => !pinned.has(id))
      const least = Math.min(...permutations(others).map((order) => excess(entrants, fill(lines, order, pinned))))
      if (byes.length === 0 || seeds >= byes.length) expect(excess(entrants, lines)).toBe(least)
    }),
    { numRuns: 60, seed: 11 }
  )
})

describe('groups to knock-out', () => {
  test('two groups: A1–B2, B1–A2', () => {
    const { matches } = aKnockout({
      groups: [
        ['A1', 'A2', 'A3'],
        ['B1', 'B2'],
      ],
    })
    expect(matches.slice(0, 2).map(({ a, b }) => [a, b].sort().join('-'))).toEqual(['A1-B2', 'A2-B1'])
  })

  test.each([2, 3, 4, 5, 8, 16, 32])('of %i groups the two group-mates stand in opposite halves', (groups) => {
    for (let seed = 0; seed < 8; seed++) {
      const given = Array.from({ length: groups }, (_none, group) => [`${group}-1`, `${group}-2`])
      const { lines } = aKnockout({ groups: given, seed })
      const upper = (id: string) => lines.indexOf(id) < lines.length / 2
      for (const [one = '', other = ''] of given) expect(upper(one)).not.toBe(upper(other))
    }
  })
})

/** Number of entrants beyond ⌈k/2^L⌉ of their unit, over all sections of all levels. */
function excess(entrants: { id: string; unit: string | null }[], lines: (string | null)[]): number {
  let sum = 0
  for (const unit of new Set(entrants.map((entrant) => entrant.unit))) {
    const mates = entrants.filter((entrant) => entrant.unit === unit && unit !== null).map(({ id }) => id)
    for (let sections = 2; sections <= lines.length; sections *= 2) {
      const size = lines.length / sections
      for (let at = 0; at < sections; at++) {
        const held = lines.slice(at * size, (at + 1) * size).filter((id) => id !== null && mates.includes(id)).length
        sum += Math.max(0, held - Math.ceil(mates.length / sections))
      }
    }
  }
  return sum
}

function permutations(items: string[]): string[][] {
  if (items.length < 2) return [items]
  return items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]))
}

/** The draw with the same empty lines and the same seeds, and everybody else in another order. */
function fill(lines: (string | null)[], order: string[], pinned: Map<string | null, number>): (string | null)[] {
  const rest = [...order]
  return lines.map((id) => (id === null || pinned.has(id) ? id : (rest.shift() ?? null)))
}
