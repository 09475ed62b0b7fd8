import { randomFrom } from '../random'
import type { Field } from './field'
import { pairInOrder } from './pairInOrder'
import { perfectMates } from './perfectMates'

/**
 * A field as an event makes it: levels in score groups, some pairs used up, a wish between 0 and 2, a place in the
 * half.
 */
function aField(size: number, seed: number, known = 0.05): Field {
  const random = randomFrom(seed)
  const levels = Array.from({ length: size }, () => Math.floor(random() * 4 + random() * 4)).sort((a, b) => b - a)
  const pairs = levels.flatMap((_level, a) =>
    levels.flatMap((_other, b): [number, number][] => (a < b && random() > known ? [[a, b]] : []))
  )
  const layer = (price: (a: number, b: number) => number) => Int32Array.from(pairs, ([a, b]) => price(a, b))
  return {
    size,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    layers: [
      layer((a, b) => Number(a % 9 === b % 9)),
      layer((a, b) => ((levels[a] ?? 0) - (levels[b] ?? 0)) ** 2),
      layer(() => Math.floor(random() * 3)),
      layer((a, b) => Math.abs(b - a - 12)),
    ],
    levels: { layer: 1, values: levels },
  }
}

/**
 * Sums of the layers by one bare matching over all pairs, the first layer weighing most: they cannot be beaten, one
 * after the other.
 */
function sumsOverAllPairs({ size, a, b, layers }: Field): number[] {
  const factor = 4096
  const costs = Float64Array.from(a, (_vertex, pair) =>
    layers.reduce((sum, layer) => sum * factor + (layer[pair] ?? 0), 0)
  )
  const mates = perfectMates({ size, a, b, costs }) ?? []
  return layers.map((layer) =>
    layer.reduce((sum, cost, pair) => (mates[a[pair] ?? 0] === b[pair] ? sum + cost : sum), 0)
  )
}

test.each([80, 96, 110])('of %i entrants the nearest pairs and the bound give what all pairs give', (size) => {
  for (let seed = 1; seed <= 6; seed++) {
    const field = aField(size, seed)
    expect(field.a.length).toBeGreaterThan(2900)
    expect(pairInOrder(field)?.sums).toEqual(sumsOverAllPairs(field))
  }
})

test('fields in which many have met are widened until they can be paired', () => {
  for (let seed = 1; seed <= 4; seed++) {
    const field = aField(130, seed, 0.55)
    expect(pairInOrder(field)?.sums).toEqual(sumsOverAllPairs(field))
  }
})

test('who cannot be paired is not', () => {
  const odd: Field = { size: 3, a: Int32Array.of(0, 1), b: Int32Array.of(1, 2), layers: [Int32Array.of(0, 0)] }
  expect(pairInOrder(odd)).toBeUndefined()
  const star = aField(90, 3, 0)
  const hub = Array.from(star.a.keys()).filter((pair) => (star.a[pair] ?? 0) < 40)
  const cut = (list: Int32Array) => Int32Array.from(hub, (pair) => list[pair] ?? 0)
  expect(pairInOrder({ ...star, a: cut(star.a), b: cut(star.b), layers: star.layers.map(cut) })).toBeUndefined()
})
