import type { BuildingRow } from '#shared/directory/territory'
import { buildingTexts } from './buildingTexts'

const row: BuildingRow = {
  ...{ id: 'b1', name: '长桥大厦', address: '', areaId: 'g7', areaName: '第 7 网格', floors: 12, below: 1 },
  ...{ enterprises: 8, withUnion: 5, withoutUnion: 3 },
}

test.each([
  ['with enterprises that have no union', row, '第 7 网格·12 层·8 家企业，3 家没建会'],
  ['in which all have one', { ...row, withoutUnion: 0 }, '第 7 网格·12 层·8 家企业'],
  ['that lies in no grid any more', { ...row, areaName: '', withoutUnion: 0 }, '12 层·8 家企业'],
])('a building %s is told in one line', (_what, building, words) => {
  expect(buildingTexts.row(building)).toBe(words)
})

test.each([
  [0, '0 米'],
  [999, '999 米'],
  [1000, '1.0 公里'],
  [2460, '2.5 公里'],
])('%d metres are %s', (metres, words) => {
  expect(buildingTexts.metres(metres)).toBe(words)
})
