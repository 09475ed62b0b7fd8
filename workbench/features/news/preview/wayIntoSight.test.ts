import { wayIntoSight } from './wayIntoSight'

const SCREEN = { top: 100, bottom: 700 }

test.each([
  ['is seen: nothing scrolls', { top: 120, bottom: 300 }, 0],
  ['is above: its beginning comes to the upper edge', { top: -80, bottom: 40 }, -180],
  ['is below: its end comes to the lower edge', { top: 690, bottom: 790 }, 90],
  ['is taller than the screen: its beginning is seen', { top: 300, bottom: 1200 }, 200],
])('a block that %s', (_name, block, way) => {
  expect(wayIntoSight(SCREEN, block)).toBe(way)
})
