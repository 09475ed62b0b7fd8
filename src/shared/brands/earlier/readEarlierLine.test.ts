import type { SheetCell } from '../../sheetCell'
import { readEarlierLine } from './readEarlierLine'

const cell = (text: string, isFormula = false): SheetCell => ({ text, isFormula })
const line = (name: string, unit = '', phone = '') =>
  readEarlierLine({ row: 3, cells: { name: cell(name), unit: cell(unit), phone: cell(phone) } })

test('a number is read however it was typed, and may be its last four digits', () => {
  expect(line(' 李雷 ', '朔风面馆', '+86 199-0000-0001')).toEqual({
    ...{ row: 3, name: '李雷', unit: '朔风面馆', phone: '19900000001', faults: [] },
  })
  expect(line('李雷', '', '0001')).toMatchObject({ phone: '0001', faults: [] })
})

test.each([
  [line(''), '姓名没有填'],
  [line('李'.repeat(21)), '姓名太长，最多 20 个字'],
  [line('李雷', '长'.repeat(61)), '单位太长，最多 60 个字'],
  [line('李雷', '', '6601234'), '手机要填 11 位号码或后四位，没有就空着'],
])('a line that cannot be taken says why', ({ faults }, fault) => {
  expect(faults).toEqual([fault])
})

test('what a formula has worked out is not taken for typed', () => {
  const cells = { name: cell('李雷'), unit: cell('甲厂'), phone: cell('0001', true) }
  expect(readEarlierLine({ row: 2, cells }).faults).toEqual([expect.stringContaining('手机是公式')])
})
