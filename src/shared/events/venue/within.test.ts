import { shift } from './wgs84'
import { metresText, metresTo, withinOf } from './within'

/** The point as Chinese maps copy it, and the same gate as a phone measures it. */
const POINT = { lat: 39.9123, lng: 116.3812 }
const GATE = { lat: POINT.lat - shift(POINT).lat, lng: POINT.lng - shift(POINT).lng }

test('a phone at the gate is at the gate, though maps draw it half a kilometre off', () => {
  expect(metresTo(POINT, GATE)).toBeLessThan(15)
  expect(metresTo(POINT, POINT)).toBeGreaterThan(400)
  expect(metresTo(POINT, { ...GATE, lat: GATE.lat + 0.003 })).toBeGreaterThan(320)
  expect(metresTo(POINT, { ...GATE, lat: GATE.lat + 0.003 })).toBeLessThan(350)
})

test.each([
  [3, '10 米'],
  [424, '420 米'],
  [994, '990 米'],
  [996, '1 公里'],
  [1234, '1.2 公里'],
  [15_020, '15 公里'],
])('%p metres are said as %p', (metres, words) => expect(metresText(metres)).toBe(words))

test('without a point nothing is asked', () => {
  expect(withinOf({ selfWithin: 300 })).toBeUndefined()
  expect(withinOf({ point: POINT })).toBeUndefined()
  expect(withinOf({ point: POINT, selfWithin: 300 })).toBe(300)
})
