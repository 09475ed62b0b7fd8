import type { FloorRow, Tenant } from '#shared/directory/territory'
import { foldFloors } from './foldFloors'

const shop: Tenant = {
  ...{ id: 'e1', name: '面馆', state: 'own', unionId: 'u1', unionName: '面馆工会', floor: '1 层', isOutside: false },
}
const floors = (...filled: boolean[]): FloorRow[] =>
  filled.map((isFilled, index) => ({
    floor: filled.length - index,
    label: `${filled.length - index} 层`,
    enterprises: isFilled ? [shop] : [],
  }))

test('empty floors beside one another become one line, from the upper to the lower', () => {
  const bands = foldFloors(floors(false, false, false, true, false, true))
  expect(bands.map((band) => (band.kind === 'floor' ? band.floor.label : [band.from, band.to, band.count]))).toEqual([
    ['6 层', '4 层', 3],
    '3 层',
    ['2 层', '2 层', 1],
    '1 层',
  ])
})

test('a building without anybody is one line, and one without floors is nothing', () => {
  expect(foldFloors(floors(false, false))).toEqual([{ kind: 'empty', from: '2 层', to: '1 层', count: 2 }])
  expect(foldFloors([])).toEqual([])
})
