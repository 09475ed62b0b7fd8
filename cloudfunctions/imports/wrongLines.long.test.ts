import readExcelFile from 'read-excel-file/node'
import { answered } from '../testing/answered'
import { aRosterDesk } from '../testing/aRosterDesk'
import { aStorage } from '../testing/aStorage'
import { atTheDoor } from '../testing/atTheDoor'
import { DAY } from '../testing/factories'
import { aWorkbook } from '../testing/sheets/aWorkbook'
import { forgetImports } from './forgetImports'

const FIRM = '朔风面馆(示例)'
const ROWS = [
  ['李雷', '19900000002', FIRM, '是'],
  ['=张三', '1990000', FIRM, '是'],
  ['王五', '19900000007', '没有这家店', '是'],
]

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function anImport() {
  const room = await aRosterDesk(storage, [])
  const bytes = aWorkbook([['姓名', '手机', '企业', '是否会员'], ...ROWS])
  const importId = await room.bring(bytes)
  await room.importAll(bytes, { id: importId })
  const zhou = (now = room.desk().now) => ({ ...room.desk('Zhou'), now })
  return { ...room, importId, zhou }
}

test('stay at hand for the day of the import, as they were written, and the log says who took them', async () => {
  const { store, importId, zhou } = await anImport()
  expect(answered(await atTheDoor('membership.imports', {}, zhou()))).toMatchObject([{ importId, wrong: 2 }])
  answered(await atTheDoor('membership.undoImport', { importId }, zhou()))

  const { url, rows } = answered(await atTheDoor('membership.importErrors', { importId }, zhou()))
  const [, head, ...lines] = (await readExcelFile(await storage.get(url)))[0]?.data ?? []
  expect([rows, head?.slice(-2)]).toEqual([2, ['原表行号', '错在哪里']])
  expect(lines.map((line) => line.slice(0, 3))).toEqual(ROWS.slice(1).map((row) => row.slice(0, 3)))
  expect(lines.map((line) => line.slice(-2))).toEqual([
    ['3', expect.stringContaining('手机')],
    ['4', expect.stringContaining('企业')],
  ])
  const said = await store.log.list({ where: { action: 'membership.importErrors' }, limit: 9 })
  expect(said).toMatchObject([{ personId: 'p-Zhou', subject: importId, remark: '2 行' }])
})

test('are not the other feature’s to take, and go with the import', async () => {
  const { store, importId, zhou } = await anImport()
  const later = zhou().now + DAY
  const asked = [
    await atTheDoor('register.importErrors', { importId }, zhou()),
    await atTheDoor('membership.importErrors', { importId }, zhou(later)),
  ]
  expect(asked).toMatchObject(Array(2).fill({ ok: false, reason: 'import_too_old' }))
  await forgetImports.forget(store, later + 1, later)
  expect(await store.importFaults.count()).toBe(0)
})
