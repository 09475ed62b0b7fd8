import { floorsLabel } from './floor'
import { foldFloors } from './foldFloors'
import type { FloorRow, Tenant } from './territory'

const shop: Tenant = {
  ...{ id: 'e1', name: '面馆', state: 'own', unionId: 'u1', unionName: '面馆工会', floor: '1 层', isOutside: false },
}
const row = (floor: number | null, isFilled: boolean): FloorRow => ({
  ...{ floor, label: String(floor), enterprises: isFilled ? [shop] : [] },
})
const empty = (top: number, bottom: number) => ({ kind: 'empty', top, bottom })
const filled = (floor: FloorRow) => ({ kind: 'floor', floor })

test('empty floors beside one another become one line, above and below the ground', () => {
  const shown = { high: row(3, true), low: row(1, true), deep: row(-2, true), nowhere: row(null, true) }
  const rows = [row(6, false), row(5, false), row(4, false), shown.high, row(2, false), shown.low]
  expect(foldFloors([...rows, row(-1, false), shown.deep, shown.nowhere])).toEqual({
    above: [empty(6, 4), filled(shown.high), empty(2, 2), filled(shown.low)],
    below: [empty(-1, -1), filled(shown.deep)],
    nowhere: shown.nowhere,
  })
})

test('a building without anybody is one line, and one without floors is nothing', () => {
  expect(foldFloors([row(2, false), row(1, false)])).toEqual({ above: [empty(2, 1)], below: [] })
  expect(foldFloors([])).toEqual({ above: [], below: [] })
})

test.each([
  [9, 9, '9 层'],
  [12, 9, '9–12 层'],
  [-1, -1, '地下 1 层'],
  [-1, -3, '地下 1–3 层'],
])('floors from %d down to %d are called %s', (top, bottom, words) => {
  expect(floorsLabel(top, bottom)).toBe(words)
})
