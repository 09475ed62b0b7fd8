import { NO_CELL, type SheetCell } from '../../sheetCell'
import type { PastColumn } from './pastKind'
import { readPastLine } from './readPastLine'

const cell = (text: string): SheetCell => ({ text, isFormula: false })

function line(place: string, name = '李雷', unit = '朔风面馆', points = ''): ReturnType<typeof readPastLine> {
  const cells: Record<PastColumn, SheetCell> = {
    ...{ place: cell(place), name: cell(name), unit: cell(unit) },
    points: points ? cell(points) : NO_CELL,
  }
  return readPastLine({ row: 4, cells })
}

test.each([
  ['3', 3],
  ['第 3 名', 3],
  ['第12名', 12],
])('%s is a place', (typed, place) => {
  expect(line(typed)).toEqual({ row: 4, place, name: '李雷', unit: '朔风面馆', faults: [] })
})

test('points are a number where there are any', () => {
  expect(line('1', '李雷', '朔风面馆', '13.5')).toMatchObject({ points: 13.5, faults: [] })
  expect(line('1', '李雷', '朔风面馆', '十三')).toMatchObject({ faults: ['积分要填数字，没有就空着'] })
})

test.each([
  [line(''), '名次没有填'],
  [line('冠军'), '名次要填数字，例如 3 或第 3 名'],
  [line('0'), '名次要填数字，例如 3 或第 3 名'],
  [line('1', ''), '姓名没有填'],
  [line('1', '李雷', ''), '单位没有填'],
  [line('1', '李'.repeat(21)), '姓名太长，最多 20 个字'],
])('a line that cannot be taken says why', ({ faults }, fault) => {
  expect(faults).toEqual([fault])
})

test('a place that a formula has worked out is not taken for typed', () => {
  const cells = { place: { text: '3', isFormula: true }, name: cell('李雷'), unit: cell('面馆'), points: NO_CELL }
  expect(readPastLine({ row: 2, cells }).faults).toEqual([expect.stringContaining('名次是公式')])
})
