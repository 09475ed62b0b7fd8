import readExcelFile from 'read-excel-file/node'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { aWorkbook, type WrittenCell } from '../../testing/sheets/aWorkbook'
import { makeTemplate } from './makeTemplate'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function aTemplate() {
  const desk = await aRosterDesk(storage)
  const file = answered(await makeTemplate({}, desk.desk()))
  const bytes = await storage.get(file.url)
  const [sheet] = await readExcelFile(bytes)
  return { ...desk, file, bytes, rows: (sheet?.data ?? []) as WrittenCell[][] }
}

describe('the empty sheet of a roster', () => {
  test('says how, has the columns of the import, and one line that shows it', async () => {
    const { file, rows } = await aTemplate()
    expect(file.name).toMatch(/^名册导入模板-\d{8}-\d{4}\.xlsx$/)
    expect(rows[0]?.[0]).toContain('第 3 行是示例，导入时跳过')
    expect(rows.slice(1)).toEqual([
      ['姓名', '手机', '企业', '是否会员', '入会日期', '工会岗位', '会员标签'],
      ['示例', '13800000000', '企业全称', '是', '2026-03-01', '组织委员、文体委员', '青年职工'],
    ])
  })

  test('brought in as it is adds nobody and finds no fault', async () => {
    const { checked, bytes } = await aTemplate()
    const { counts } = await checked(new Uint8Array(bytes))
    expect(counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 0, repeated: 0, wrong: 0 })
  })

  test('filled in below the line that shows how brings in who was written, whether that line is left or not', async () => {
    const { checked, rows } = await aTemplate()
    const written = ['王小明', '19900000001', '朔风面馆（示例）', '是', '2026-03-01']
    for (const lines of [
      [...rows, written],
      [...rows.slice(0, 2), written],
    ])
      expect((await checked(aWorkbook(lines))).counts).toMatchObject({ added: 1, wrong: 0 })
  })
})
