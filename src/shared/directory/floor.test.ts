import { metresBetween } from './distance'
import { floorLabel, floorOf, floorsOf, hasFloor } from './floor'

describe('the floor of an enterprise', () => {
  test.each([
    ['3 层', 3],
    ['12F', 12],
    ['１２楼', 12],
    ['B1', -1],
    ['B2 层', -2],
    ['地下 1 层', -1],
    ['负一层', -1],
    ['-1', -1],
    ['7', 7],
    ['十二层', 12],
    ['二十层', 20],
    ['三楼', 3],
    ['12 层 1203 室', 12],
    ['1203 室', 12],
    ['803', 8],
    ['A 座 5 层', 5],
  ])('%s is read', (words, floor) => {
    expect(floorOf(words)).toBe(floor)
  })

  test.each(['', '3 层和 5 层', '1–6 层', '1-6F', '底商', '121 层', '0 层', 'B9', '一二三层', '10 号院'])(
    '%s names no floor',
    (words) => {
      expect(floorOf(words)).toBeUndefined()
    }
  )

  test('a building is drawn from its roof to its lowest cellar, without a floor 0', () => {
    expect(floorsOf({ floors: 3, below: 2 })).toEqual([3, 2, 1, -1, -2])
    expect([1, 3, -2].every((floor) => hasFloor({ floors: 3, below: 2 }, floor))).toBe(true)
    expect([0, 4, -3].some((floor) => hasFloor({ floors: 3, below: 2 }, floor))).toBe(false)
    expect([floorLabel(7), floorLabel(-2)]).toEqual(['7 层', '地下 2 层'])
  })
})

test('a thousandth of a degree is some 111 metres to the north and 85 to the east, in Beijing', () => {
  const here = { lat: 39.91, lng: 116.38 }
  expect(metresBetween(here, here)).toBe(0)
  expect(metresBetween(here, { ...here, lat: 39.911 })).toBe(111)
  expect(metresBetween(here, { ...here, lng: 116.381 })).toBe(85)
})
