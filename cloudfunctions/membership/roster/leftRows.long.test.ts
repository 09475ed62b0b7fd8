import readExcelFile from 'read-excel-file/node'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { aRow } from '../../testing/roster/aRoster'
import { aWorkbook } from '../../testing/sheets/aWorkbook'
import { exportRoster } from '../export/exportRoster'

const FIRM = '朔风面馆(示例)'
const HEAD = ['姓名', '手机', '企业', '是否会员']

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

describe('whoever has left', () => {
  const gone = aRow('王离开', { phone: '19900000009', standing: 'left' })

  test('is brought back by no sheet, neither by the phone nor by the name', async () => {
    const { checked } = await aRosterDesk(storage, [gone])
    const byPhone = await checked(aWorkbook([HEAD, ['王离开', '19900000009', FIRM, '是']]))
    const byName = await checked(aWorkbook([HEAD, ['王离开', '19900000008', FIRM, '是']]))
    for (const { counts, wrongRows } of [byPhone, byName]) {
      expect(counts).toMatchObject({ added: 0, changed: 0, wrong: 1 })
      expect(wrongRows[0]?.why).toContain('已标为离开')
    }
  })

  test('stands in no sheet', async () => {
    const { desk } = await aRosterDesk(storage, [gone, aRow('李在', { phone: '19900000008' })])
    const made = answered(await exportRoster({ reason: '核对名册' }, desk()))
    const read = 'url' in made && (await readExcelFile(await storage.get(made.url)))
    expect(JSON.stringify(read)).toContain('李在')
    expect(JSON.stringify(read)).not.toContain('王离开')
  })
})

describe('a row that a sheet writes', () => {
  test('is found by its keys', async () => {
    const { importAll, roster } = await aRosterDesk(storage)
    await importAll(aWorkbook([HEAD, ['单新来', '19900000007', FIRM, '是']]))
    expect(await roster()).toMatchObject([
      { spelt: expect.stringContaining('shanxinlai'), pageKey: expect.stringMatching(/^shanxinlai:/) },
    ])
  })
})
