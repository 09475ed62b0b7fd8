import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aBuilding, anArea } from '../../testing/roster/aGround'
import { aRegisterDesk } from '../../testing/sheets/aRegisterDesk'
import { aWorkbook } from '../../testing/sheets/aWorkbook'

const UNIONS = ['工会名称', '类型', '主席', '责任干部', '办公电话', '接听时间', '本届从', '到']
const FIRMS = ['企业名称', '所属工会', '统一社会信用代码', '规模', '性质', '在职人数', '网格', '联系人', '联系电话']
const UNION = [
  '北新桥社区联合工会（示例）',
  '社区联合',
  '王示例',
  'Lin',
  '010-66000000',
  '9:00–17:00',
  '2024-03-01',
  '2029-02-28',
]
const FIRM = ['朔风书店（示例）', UNION[0] ?? '', '91350100M000100Y43', '', '非公', '18', '7', '李示例', '13800000000']

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

describe('a sheet of unions', () => {
  test('makes them with everything that stands in it, found by pinyin, each with its line', async () => {
    const { importRows, store } = await aRegisterDesk(storage)
    expect((await importRows('unions', UNIONS, UNION)).calls).toEqual([1])
    const [union] = await store.unions.listAll()
    expect(union).toMatchObject({
      ...{ name: UNION[0], kind: 'community', chair: '王示例', officerId: 'p-Lin', officer: 'Lin' },
      ...{ phone: '010-66000000', hours: '9:00–17:00', termFrom: '2024-03-01', termUntil: '2029-02-28' },
      spelt: expect.stringContaining('beixinqiao'),
    })
    expect(await store.log.list({ where: { subject: union?.id ?? '' }, limit: 9 })).toMatchObject([
      { action: 'register.importSheet', personId: 'p-Lin' },
    ])
  })

  test('shows what it would change, old and new, and changes nothing by an empty cell', async () => {
    const { importRows, checked, store } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, UNION)
    const { rows, counts } = await checked('unions', ['工会', '主席', '接听时间'], [UNION[0] ?? '', '赵示例', ''])
    expect(counts).toMatchObject({ added: 0, changed: 1, wrong: 0 })
    expect(rows[0]?.changes).toEqual([{ field: '主席', from: '王示例', to: '赵示例' }])
    await importRows('unions', ['工会', '主席', '接听时间'], [UNION[0] ?? '', '赵示例', ''])
    expect((await store.unions.listAll())[0]).toMatchObject({ chair: '赵示例', hours: '9:00–17:00' })
  })

  test('says of each wrong line what is wrong', async () => {
    const { checked } = await aRegisterDesk(storage)
    const { wrongRows } = await checked(
      'unions',
      UNIONS,
      ['', '独立'],
      ['甲工会', '别的'],
      ['乙工会', ''],
      ['丙工会', '独立', '', 'Nobody'],
      ['丁工会', '独立', '', '', '13800000000'],
      ['戊工会', '独立', '', '', '', '', '去年'],
      ['#N/A', '独立'],
      [{ f: 'A1', v: '己工会' }, '独立'],
      ['<script>alert(1)</script>', '独立']
    )
    expect(wrongRows.map(({ row, why }) => [row, why.slice(0, 14)])).toEqual([
      [2, '没有填工会名称'],
      [3, '类型看不懂：“别的”，请填 '],
      [4, '没有填类型'],
      [5, '服务站没有“Nobody”这'],
      [6, '办公电话：这里会员都看得到，'],
      [7, '本届从看不懂：“去年”，请写'],
      [8, '工会名称这一格是错误值“#N'],
      [9, '工会名称是公式，请复制后“粘'],
      [10, '名称里不会有“<”'],
    ])
  })
})

describe('a sheet of enterprises', () => {
  test('makes them under their unions; the size follows the staff, and who is responsible the union', async () => {
    const { importRows, store, settle } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, UNION)
    await importRows('enterprises', FIRMS, FIRM, ['无会书店', '', '', '', '', '9'])
    await settle()
    const [union] = await store.unions.listAll()
    expect(union).toMatchObject({ enterprises: 1 })
    const firms = await store.enterprises.listAll()
    expect(firms.find(({ name }) => name === FIRM[0])).toMatchObject({
      ...{ unionId: union?.id, unionName: union?.name, code: FIRM[2], size: 'small', staff: 18, gridId: 'grid-07' },
      ...{ contacts: [{ name: '李示例', phone: '13800000000' }], officerId: 'p-Lin' },
    })
    expect(firms.find(({ name }) => name === '无会书店')).toMatchObject({
      unionId: '',
      size: 'micro',
      ownership: 'private',
    })
  })

  test('finds a row by its code first, then by its name in any width', async () => {
    const { importRows, checked } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, UNION)
    await importRows('enterprises', FIRMS, FIRM)
    const renamed = await checked('enterprises', FIRMS.slice(0, 3), ['朔风书店新名', '', FIRM[2] ?? ''])
    expect(renamed.rows[0]?.changes).toEqual([{ field: '名称', from: FIRM[0], to: '朔风书店新名' }])
    const wide = await checked('enterprises', FIRMS.slice(0, 2), ['朔风书店(示例)', ''])
    expect(wide.counts).toMatchObject({ unchanged: 1, added: 0 })
  })

  test('offers the unions that are not there, made in one step', async () => {
    const { bring, check, desk } = await aRegisterDesk(storage)
    const uploadId = await bring(aWorkbook([FIRMS, FIRM, ['另一家书店', UNION[0] ?? '', '', '10–24 人']]))
    const before = await check('enterprises', uploadId)
    expect(before.unknown).toEqual([{ name: UNION[0], rows: 2 }])
    const missing = { unions: [{ name: UNION[0] ?? '', kind: 'community' as const }], enterprises: [] }
    expect(answered(await atTheDoor('register.makeMissing', missing, desk()))).toEqual({ made: 1, not: [] })
    expect(answered(await atTheDoor('register.makeMissing', missing, desk()))).toEqual({ made: 0, not: [] })
    expect((await check('enterprises', uploadId)).counts).toMatchObject({ added: 2, wrong: 0 })
  })

  test('that is exported is imported again unchanged, contacts or not', async () => {
    const { importRows, desk, bring, check } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, UNION)
    await importRows('enterprises', FIRMS, FIRM, ['无会书店', '', '', '', '', '9'])
    for (const sheet of ['unions', 'enterprises'] as const)
      for (const why of [{}, { reason: '核对' }]) {
        const { url } = answered(await atTheDoor('register.export', { of: sheet, ...why }, desk()))
        const { counts } = await check(sheet, await bring(new Uint8Array(await storage.get(url))))
        expect(counts).toMatchObject({ added: 0, changed: 0, wrong: 0 })
        expect(counts.unchanged).toBeGreaterThan(0)
      }
  })

  test('that is empty adds nothing and finds no fault', async () => {
    const { desk, bring, check } = await aRegisterDesk(storage)
    for (const sheet of ['unions', 'enterprises'] as const) {
      const { url } = answered(await atTheDoor('register.template', { of: sheet }, desk()))
      const { counts } = await check(sheet, await bring(new Uint8Array(await storage.get(url))))
      expect(counts).toEqual({ added: 0, changed: 0, unchanged: 0, repeated: 0, wrong: 0 })
    }
  })

  test('is imported by two officers at once, and makes nothing twice', async () => {
    const { importBytes, store } = await aRegisterDesk(storage)
    const many = aWorkbook([FIRMS, ...Array.from({ length: 130 }, (_one, at) => [`书店${at}号`, '', '', '10–24 人'])])
    await Promise.allSettled([importBytes('enterprises', many, 'Lin'), importBytes('enterprises', many, 'Lin')])
    expect(await store.enterprises.count()).toBe(130)
  })
})

describe('an import of the register that is taken back', () => {
  test('leaves it as it was, and keeps what something belongs to or somebody changed since', async () => {
    const { importRows, undone, store, hire, settle, changeUnion } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, UNION, ['乙工会', '独立'])
    const second = await importRows(
      'unions',
      UNIONS.slice(0, 3),
      [UNION[0] ?? '', '', '赵示例'],
      ['丙工会', '独立', '']
    )
    const firms = await importRows('enterprises', FIRMS, FIRM, ['无会书店', '', '', '', '', '9'])
    await settle()
    const staffed = (await store.enterprises.listAll()).find(({ name }) => name === FIRM[0])?.id ?? ''
    await hire(staffed, 'Li')
    const third = (await store.unions.listAll()).find(({ name }) => name === '丙工会')?.id ?? ''
    await changeUnion({ unionId: third, seen: { chair: '' }, words: { chair: '钱示例' } })

    expect(await undone(firms.uploadId)).toEqual({
      back: 1,
      stayed: [{ name: FIRM[0], why: '名册上已经有人' }],
      left: 0,
    })
    expect(await undone(second.uploadId)).toEqual({ back: 1, stayed: [{ name: '丙工会', why: '后来又改过' }], left: 0 })
    expect((await store.enterprises.listAll()).map(({ name }) => name)).toEqual([FIRM[0]])
    expect((await store.unions.listAll()).map(({ name, chair }) => [name, chair]).sort()).toEqual(
      [
        ['乙工会', ''],
        ['丙工会', '钱示例'],
        [UNION[0], '王示例'],
      ].sort()
    )
  })
})

describe('grids and buildings of a sheet of enterprises', () => {
  const HEAD = ['企业名称', '在职人数', '网格', '楼宇', '楼层']

  test('that are not there are made in one step, and then it is imported', async () => {
    const { bring, check, desk, importBytes, store } = await aRegisterDesk(storage)
    const bytes = aWorkbook([
      HEAD,
      ['面馆', '9', '8', '六部口商务楼', '5 层'],
      ['书店', '9', '第 8 网格', '六部口 商务楼', 'B1'],
    ])
    const before = await check('enterprises', await bring(bytes))
    expect(before.counts).toMatchObject({ added: 0, wrong: 2 })
    expect(before.unknownGrids).toEqual([{ name: '第 8 网格', rows: 2 }])
    const [building] = before.unknownBuildings
    expect(building).toEqual({ name: '六部口商务楼', rows: 2, grid: '第 8 网格', floors: 5, below: 1 })
    const missing = {
      ...{ unions: [], enterprises: [], grids: [{ name: '第 8 网格' }] },
      buildings: [{ name: '六部口商务楼', grid: '第 8 网格', floors: 5, below: 1 }],
    }
    expect(answered(await atTheDoor('register.makeMissing', missing, desk()))).toEqual({ made: 2, not: [] })
    expect(answered(await atTheDoor('register.makeMissing', missing, desk()))).toEqual({ made: 0, not: [] })
    await importBytes('enterprises', bytes)
    const [home] = await store.buildings.listAll()
    const firms = await store.enterprises.listAll()
    expect(firms.map(({ buildingId, gridId }) => [buildingId, gridId])).toEqual([
      [home?.id, home?.areaId],
      [home?.id, home?.areaId],
    ])
    expect((await check('enterprises', await bring(bytes))).counts).toMatchObject({ unchanged: 2, wrong: 0 })
  })

  test('that contradict each other, or what is there, are told', async () => {
    const { checked, store, addEnterprise } = await aRegisterDesk(storage)
    await store.areas.add(anArea('grid-08', { name: '第 8 网格' }))
    await store.buildings.add(aBuilding('b1', { name: '六部口商务楼', areaId: 'grid-08' }))
    await addEnterprise({ name: '茶馆', buildingId: 'b1' })
    const { wrongRows } = await checked(
      'enterprises',
      HEAD,
      ['面馆', '9', '7', '六部口商务楼'],
      ['书店', '9', '99', ''],
      ['茶馆', '9', '7', '']
    )
    expect(wrongRows.map(({ why }) => why)).toEqual([
      '“六部口商务楼”在第 8 网格，不在“7”',
      '没有“99”这个网格',
      '它在六部口商务楼，网格跟着楼走',
    ])
  })
})
