import readExcelFile from 'read-excel-file/node'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { recountDeed } from '../../directory/counting/recountDeed'
import { runLeft } from '../../testing/agenda/runLeft'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { aMember, NOON } from '../../testing/factories'
import { sheetOf } from '../../testing/sheetOf'
import { aWorkbook, type WrittenCell, zipped } from '../../testing/sheets/aWorkbook'
import { exportRoster } from '../export/exportRoster'
import { checkImport } from './checkImport'
import { importRoster } from './importRoster'

const HEAD = ['姓名', '手机号码', '单位名称', '是否会员', '入会日期']
const FIRM = '朔风面馆(示例)'
const sheet = (...rows: WrittenCell[][]) => aWorkbook([HEAD, ...rows])

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A row of the roster that nobody is bound to. */
function aRow(name: string, over: Partial<Member> = {}): Member {
  const { personId: _personId, ...row } = aMember(name, over)
  return row
}

describe('a check of a roster', () => {
  test('counts what would be new, changed, the same and wrong, and writes nothing', async () => {
    const before = [aRow('王小明', { phone: '19900000001' }), aRow('李雷', { phone: '19900000002' })]
    const { checked, store, roster } = await aRosterDesk(storage, before)
    const { counts } = await checked(
      sheet(
        ['王小明', 19900000001, FIRM, '是', null],
        ['李雷', '１９９００００００３'.padEnd(11, '３'), FIRM, null, null],
        ['韩梅', '19900000004', FIRM, '否', '2020-03-01'],
        ['', '19900000005', FIRM, null, null]
      )
    )

    expect(counts).toMatchObject({ added: 1, changed: 1, unchanged: 1, wrong: 1 })
    expect(await roster()).toEqual(expect.arrayContaining(before))
    expect([await store.members.count(), await store.log.count()]).toEqual([2, 0])
  })

  test('says of each wrong line in words what is wrong, on the screen and in a sheet', async () => {
    const { checked } = await aRosterDesk(storage)
    const { wrongRows, errors } = await checked(
      sheet(
        ['甲', '19900000001', '朔风面管', null, null],
        ['乙', '19900000002', FIRM, null, null],
        ['丙', '19900000002', FIRM, null, null],
        [{ f: 'A2', v: '丁' }, '19900000003', FIRM, null, null],
        ['戊', '123', '完全另一家', null, '去年']
      )
    )

    expect(wrongRows.map(({ row, why }) => [row, why])).toEqual([
      [2, '没有“朔风面管”这家企业，是不是“朔风面馆（示例）”？'],
      [3, '手机号和第 4 行重复'],
      [4, '手机号和第 3 行重复'],
      [5, '姓名是公式，请复制后“粘贴为数值”'],
      [
        6,
        '手机号要 11 位数字，现在是“123”；入会日期看不懂：“去年”，请写成 2026-03-01；没有“完全另一家”这家企业，请到“工会和企业”里查全称',
      ],
    ])
    const read = (await readExcelFile(await storage.get(errors?.url ?? '')))[0]?.data ?? []
    expect(read[1]?.at(-1)).toBe('错在哪里')
    expect(read.slice(2).map((row) => row.at(-1))).toEqual(wrongRows.map(({ why }) => why))
  })

  test.each<[string, string, () => Uint8Array<ArrayBuffer>]>([
    ['has no head', 'sheet_without_head', () => aWorkbook([['甲', '乙']])],
    ['has 3,001 lines', 'sheet_too_long', () => sheet(...Array.from({ length: 3001 }, () => ['甲', '1', FIRM]))],
    ['has 100,000 lines', 'sheet_too_long', () => sheet(...Array.from({ length: 100_000 }, () => ['甲', '1', FIRM]))],
    ['unpacks to 12 MB', 'sheet_too_long', () => zipped({ 'xl/worksheets/sheet1.xml': ' '.repeat(12_000_000) })],
    ['declares entities', 'sheet_unreadable', () => aWorkbook([HEAD], { before: '<!DOCTYPE a [<!ENTITY b "c">]>' })],
    ['is larger than 5 MB', 'sheet_too_long', () => new Uint8Array(5 * 2 ** 20 + 1)],
  ])('is refused when the file %s', async (_what, reason, make) => {
    const { check } = await aRosterDesk(storage)
    expect(await check(make())).toEqual({ ok: false, reason })
  })

  test('is only for a file that one has uploaded oneself', async () => {
    const { bring, desk, noUpload } = await aRosterDesk(storage)
    const uploadId = await bring(sheet())
    expect(await checkImport({ uploadId }, desk('Zhou'))).toEqual({ ok: false, reason: 'file_missing' })
    expect(await checkImport({ uploadId: noUpload() }, desk())).toEqual({ ok: false, reason: 'file_missing' })
  })
})

describe('an import of a roster', () => {
  const lines = sheet(
    ['王小明', '19900000001', FIRM, '是', '2020-03-01'],
    ['韩梅', '19900000004', '长安银行北新支行', '否', null]
  )

  test('adds and changes rows once, however often it is run', async () => {
    const { importAll, roster, store, checked } = await aRosterDesk(storage, [aRow('王小明', { phone: '19900000001' })])
    const file = aWorkbook([
      HEAD,
      ['王小明', '19900000009', FIRM, '是', '2020-03-01'],
      ['韩梅', '19900000004', FIRM, '是'],
    ])

    expect(await importAll(file)).toEqual([2])
    const after = await roster()
    expect(after).toMatchObject([
      { name: '韩梅', phone: '19900000004', standing: 'member', joinedAt: NOON, unionId: 'noodle-union' },
      { id: 'm-王小明', name: '王小明', phone: '19900000009' },
    ])
    expect(await importAll(file)).toEqual([0])
    expect((await checked(file)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2, wrong: 0 })
    expect(await roster()).toEqual(after)
    expect(await store.log.list({ where: { subject: _.neq('m-王小明') }, limit: 9 })).toMatchObject([
      { action: 'membership.import', personId: 'p-Lin', remark: '新增 1 行，更改 1 行，还剩 0 行' },
    ])
  })

  test('goes on in parts until nothing is left, and counts members anew', async () => {
    const { importAll, store } = await aRosterDesk(storage)
    const many = Array.from({ length: 650 }, (_one, at) => [
      `示例${at}`,
      `199${String(at).padStart(8, '0')}`,
      FIRM,
      '是',
    ])

    expect(await importAll(sheet(...many))).toEqual([300, 300, 50])
    expect(await runLeft(store, 'directory.recount', recountDeed)).toEqual(['noodle-union'])
    expect((await store.enterprises.get('noodle-house')).members).toBe(650)
    expect((await store.unions.get('noodle-union')).members).toBe(650)
  })

  test('run by two officers at once adds nobody twice', async () => {
    const { importAll, store } = await aRosterDesk(storage)
    const many = Array.from({ length: 40 }, (_one, at) => [
      `示例${at}`,
      `199${String(at).padStart(8, '0')}`,
      FIRM,
      '是',
    ])

    await Promise.allSettled([importAll(sheet(...many)), importAll(sheet(...many))])
    expect(await store.members.count()).toBe(40)
  })

  test('never takes a row from whoever is bound to it, and tells the person what changed', async () => {
    const { importAll, store } = await aRosterDesk(storage, [aMember('Li', { standing: 'worker' })])
    await importAll(sheet(['Li', '19900000001', FIRM, '是', null]))

    expect(await store.members.get('m-Li')).toMatchObject({ personId: 'p-Li', standing: 'member' })
    expect((await store.people.get('p-Li')).member).toMatchObject({ id: 'm-Li', standing: 'member' })
  })

  test('gives the row of somebody known to nobody else', async () => {
    const { checked } = await aRosterDesk(storage, [aMember('Li')])
    const { wrongRows } = await checked(sheet(['Wang', '19900000001', FIRM, null, null]))
    expect(wrongRows[0]?.why).toBe('这个手机号已由本人核对过身份，姓名对不上，请先核对')
  })

  test('does not guess between namesakes', async () => {
    const twins = [aRow('王强', { id: 'm1', phone: '19900000001' }), aRow('王强', { id: 'm2', phone: '19900000002' })]
    const { checked } = await aRosterDesk(storage, twins)
    const { counts, wrongRows } = await checked(
      sheet(['王强', '19900000003', FIRM, null, null], ['王强', '19900000002', FIRM, '否', null])
    )
    expect(counts).toMatchObject({ added: 0, changed: 2, unchanged: 0, wrong: 0 })
    expect(wrongRows).toEqual([])
    const unsure = await checked(sheet(['王强', '19900000003', FIRM, null, null]))
    expect(unsure.wrongRows[0]?.why).toMatch(/分不清是哪一位/)
  })

  test('takes only the file that was checked, and no more rows than somebody agreed to', async () => {
    const { bring, desk, store } = await aRosterDesk(storage)
    const uploadId = await bring(lines)
    const { digest, counts } = answered(await checkImport({ uploadId }, desk()))
    expect(counts).toMatchObject({ added: 1, wrong: 1 })

    const other = { uploadId, digest: '0'.repeat(40), expected: 2 }
    expect(await importRoster(other, desk())).toEqual({ ok: false, reason: 'import_changed' })
    const fewer = { uploadId, digest, expected: 0 }
    expect(await importRoster(fewer, desk())).toEqual({ ok: false, reason: 'import_changed' })
    expect(await store.members.count()).toBe(0)
  })

  test('of a roster that was just taken along changes nothing', async () => {
    const { desk, checked } = await aRosterDesk(storage, [aMember('Li'), aRow('李雷', { phone: '19900000002' })])
    const { url } = sheetOf(answered(await exportRoster({ reason: '核对' }, desk())))
    const { counts } = await checked(new Uint8Array(await storage.get(url)))
    expect(counts).toMatchObject({ added: 0, changed: 0, unchanged: 2, wrong: 0 })
  })
})
