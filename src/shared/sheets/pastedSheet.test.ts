import { pastedSheet } from './pastedSheet'

const read = (text: string) =>
  pastedSheet(text).rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell.text)])

test('a range of a sheet keeps its rows, empty cells and their places', () => {
  expect(read('姓名\t单位\t手机\r\n李雷\t朔风面馆\t\r\n\r\n韩梅\t\t19900000003\r\n')).toEqual([
    [1, '姓名', '单位', '手机'],
    [2, '李雷', '朔风面馆', ''],
    [4, '韩梅', '', '19900000003'],
  ])
})

test('an empty first cell stays one, and a cell in quotes may hold a break', () => {
  expect(read('\t姓名\n1\t"李""雷"\n2\t"朔风\n面馆"')).toEqual([
    [1, '', '姓名'],
    [2, '1', '李"雷'],
    [3, '2', '朔风 面馆'],
  ])
})

test('without tabulators commas and blanks part the cells', () => {
  expect(read('姓名，单位\n李雷, 朔风面馆\n韩梅  甲厂')).toEqual([
    [1, '姓名', '单位'],
    [2, '李雷', '朔风面馆'],
    [3, '韩梅', '甲厂'],
  ])
})

test('what is a formula is marked, and nothing is read of nothing', () => {
  expect(pastedSheet('姓名\t手机\n李雷\t=A1').rows[1]?.cells[1]).toEqual({ text: '=A1', isFormula: true })
  expect(pastedSheet(' \n\t\n').rows).toEqual([])
})
