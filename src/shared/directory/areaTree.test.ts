import { sumsWithin } from './areaTree'

test('sums of a street with thousands of grids are walked once, not once for each area', () => {
  let looks = 0
  const grids = Array.from({ length: 3000 }, (_, at) => ({
    id: `g${at}`,
    get parentId() {
      looks++
      return `c${at % 3}`
    },
  }))
  const areas = [...['c0', 'c1', 'c2'].map((id) => ({ id, parentId: '' })), ...grids]
  const sumOf = sumsWithin(areas, new Map([...areas].map(({ id }) => [id, 1])))
  expect(['c0', 'g0', 'nowhere'].map(sumOf)).toEqual([1001, 1, 0])
  expect(looks).toBeLessThan(3 * grids.length)
})
