import { type GroupScore, SMALLEST_GROUP, shownGroups, withoutSmall } from './score'

const same = (size: number) => size

test.each([
  ['all that are large enough', [9, 5, 7], [9, 7, 5]],
  ['not those below five, which come to five together', [9, 3, 2], [9]],
  ['nor the next one, where the sum would tell the one that is left out', [9, 6, 3], [9]],
  ['nor where the sum is the most that they can come to, so that each has four', [9, 6, 4, 4], [9]],
  ['nor all the next ones that are as small', [9, 6, 6, 3], [9]],
  ['nothing where only one is large', [9, 1], []],
  ['nothing of nobody', [], []],
])('shows %s', (_case, sizes, shown) => {
  expect(withoutSmall(sizes, same)).toEqual(shown)
})

/** All ways to give so many groups up to so many cases each. */
function* waysOf(groups: number, most: number): Generator<number[]> {
  if (groups === 0) return yield []
  for (const rest of waysOf(groups - 1, most)) for (let size = 0; size <= most; size++) yield [...rest, size]
}

describe.each([
  [2, 24],
  [3, 20],
  [4, 13],
])('of %i groups with up to %i cases each', (groups, most) => {
  test('nobody who knows the rule can tell a small one from what is shown and from the whole', () => {
    const possible = new Map<string, Set<number>[]>()
    const told = (sizes: number[]) => {
      const shown = new Set(withoutSmall([...sizes.keys()], (index) => sizes[index] ?? 0))
      const whole = sizes.reduce((sum, size) => sum + size, 0)
      return { shown, whole, key: `${whole}: ${sizes.map((size, index) => (shown.has(index) ? size : '-'))}` }
    }
    for (const sizes of waysOf(groups, most)) {
      const { key } = told(sizes)
      const sets = possible.get(key) ?? sizes.map(() => new Set<number>())
      for (const [index, size] of sizes.entries()) sets[index]?.add(size)
      possible.set(key, sets)
    }
    let looked = 0
    for (const sizes of waysOf(groups, most)) {
      const { shown, whole, key } = told(sizes)
      // A larger whole could come from groups that are larger than those tried here.
      if (whole > most) continue
      for (const [index, size] of sizes.entries()) {
        if (size === 0 || size >= SMALLEST_GROUP) continue
        looked++
        expect([shown.has(index), key, (possible.get(key)?.[index]?.size ?? 0) > 1]).toEqual([false, key, true])
      }
    }
    expect(looked).toBeGreaterThan(20)
  })
})

test('over random counts no group below five is shown, and nothing that is left of a sum is of fewer', () => {
  let seed = 7
  const below = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * most)
  }
  const aGroup = (): GroupScore => {
    const said = below(12)
    const answered = below(said + 1)
    const count = below(answered + 1)
    return { said, answered, inTime: below(answered + 1), rated: { count, good: below(count + 1) } }
  }
  const facesOf = (groups: GroupScore[]) => groups.reduce((sum, { rated }) => sum + (rated?.count ?? 0), 0)
  const saidOf = (groups: GroupScore[]) => groups.reduce((sum, { said }) => sum + said, 0)
  for (let round = 0; round < 5_000; round++) {
    const groups = Array.from({ length: 1 + below(8) }, aGroup)
    // Cases of no group: those without a name belong to no union.
    const whole = { said: saidOf(groups) + below(3), rated: { count: facesOf(groups), good: 0 } }
    const shown = shownGroups(groups, whole)
    const faces = shown.filter(({ rated }) => rated)
    const [left, leftFaces] = [whole.said - saidOf(shown), whole.rated.count - facesOf(faces)]
    for (const { said, rated } of shown) expect([said >= 5, (rated?.count ?? 5) >= 5]).toEqual([true, true])
    if (shown.length > 0) expect(left === 0 || left >= SMALLEST_GROUP).toBe(true)
    if (faces.length > 0) expect(leftFaces === 0 || leftFaces >= SMALLEST_GROUP).toBe(true)
  }
})
