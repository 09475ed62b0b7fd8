import readExcelFile from 'read-excel-file/node'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { anArea } from '../../testing/roster/aGround'
import { aRegisterDesk } from '../../testing/sheets/aRegisterDesk'

const GRIDS = ['网格名称', '社区', '排序', '责任干部', '办公电话', '接听时间']
const HOUSES = ['楼宇名称', '网格', '地址', '层数', '地下', '位置']
const HOUSE = ['长桥大厦', '第 7 网格', '长桥胡同 7 号', '12 层', '2', '39.9123, 116.3812']

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A desk with grid 7, which lies nowhere yet, and two communities. */
async function aStreet() {
  const desk = await aRegisterDesk(storage)
  await desk.store.areas.addMany([
    anArea('area-lane', { name: '长桥社区', level: 0 }),
    anArea('area-mouth', { name: '六部口社区', level: 0 }),
  ])
  const exported = async (of: RegisterSheet) => {
    const { url } = answered(await atTheDoor('register.export', { of }, desk.desk()))
    return (await readExcelFile(await storage.get(url)))[0]?.data.slice(1) ?? []
  }
  return { ...desk, exported }
}

describe('a sheet of grids', () => {
  test('makes new ones and moves the known one into its community, whatever its number looks like', async () => {
    const { importRows, checked, store } = await aStreet()
    const rows = [GRIDS, ['07', '长桥社区', '7', 'Lin', '', ''], ['8', '六部口社区', '8', '', '010-66000002', '']]
    const { counts, rows: planned } = await checked('grids', ...rows)
    expect(counts).toMatchObject({ added: 1, changed: 1, wrong: 0 })
    expect(planned.map(({ name, beside }) => [name, beside])).toEqual([
      ['07', '长桥社区'],
      ['8', '六部口社区'],
    ])
    expect((await importRows('grids', ...rows)).calls).toEqual([2])
    expect(await store.areas.get('grid-07')).toMatchObject({
      ...{ name: '第 7 网格', parentId: 'area-lane', officerId: 'p-Lin', officer: 'Lin' },
    })
    expect(await store.areas.findWhere({ name: '第 8 网格' })).toMatchObject({
      ...{ parentId: 'area-mouth', level: 1, order: 8, phone: '010-66000002' },
    })
  })

  test('keeps apart two of one name in two communities', async () => {
    const { importRows, checked, store } = await aStreet()
    const rows = [
      ['网格名称', '社区'],
      ['东格', '长桥社区'],
      ['东格', '六部口社区'],
    ]
    await importRows('grids', ...rows)
    expect(await store.areas.count({ name: '东格' })).toBe(2)
    expect((await checked('grids', ...rows)).counts).toMatchObject({ unchanged: 2, wrong: 0 })
    const { wrongRows } = await checked('grids', ['网格名称', '排序'], ['东格', '3'])
    expect(wrongRows[0]?.why).toBe('有几个都叫“东格”，请写上社区')
  })

  test('says of each wrong line what is wrong', async () => {
    const { checked } = await aStreet()
    const { wrongRows } = await checked(
      'grids',
      GRIDS,
      ['', '长桥社区'],
      ['甲格', '没有的社区'],
      ['乙格', '', '第三'],
      ['丙格', '', '', 'Nobody'],
      ['丁格', '', '', '', '13800000000']
    )
    expect(wrongRows.map(({ row, why }) => [row, why.slice(0, 12)])).toEqual([
      [2, '没有填网格名称'],
      [3, '没有“没有的社区”这个社'],
      [4, '排序看不懂：“第三”，请'],
      [5, '服务站没有“Nobody'],
      [6, '办公电话：这里会员都看得'],
    ])
  })
})

describe('a sheet of buildings', () => {
  test('makes one with floors and place, and shows what it would change, old and new', async () => {
    const { importRows, checked, store } = await aStreet()
    await importRows('buildings', HOUSES, HOUSE)
    expect(await store.buildings.findWhere({ name: '长桥大厦' })).toMatchObject({
      ...{ areaId: 'grid-07', address: '长桥胡同 7 号', floors: 12, below: 2, place: { lat: 39.9123, lng: 116.3812 } },
      spelt: expect.stringContaining('changqiao'),
    })
    const { rows, counts } = await checked('buildings', HOUSES, ['长桥大厦', '', '', '14', '', '39.9, 116.3'])
    expect(counts).toMatchObject({ added: 0, changed: 1 })
    expect(rows[0]?.changes).toEqual([
      { field: '地上层数', from: '12', to: '14' },
      { field: '位置', from: '39.9123, 116.3812', to: '39.9, 116.3' },
    ])
  })

  test('takes its enterprises along into another grid', async () => {
    const { importRows, addEnterprise, settle, store } = await aStreet()
    await store.areas.add(anArea('grid-08', { name: '第 8 网格' }))
    await importRows('buildings', HOUSES, HOUSE)
    const home = await store.buildings.findWhere({ name: '长桥大厦' })
    const firm = await addEnterprise({ buildingId: home?.id ?? '' })
    await importRows('buildings', ['楼宇名称', '网格'], ['长桥大厦', '8'])
    await settle()
    expect(await store.enterprises.get(firm)).toMatchObject({ gridId: 'grid-08' })
  })

  test('says of each wrong line what is wrong, and offers to make the grid that nobody knows', async () => {
    const { checked } = await aStreet()
    const { wrongRows, unknownGrids } = await checked(
      'buildings',
      HOUSES,
      ['甲楼', '第 99 网格', '', '3'],
      ['乙楼', '', '', '3'],
      ['丙楼', '7', '', ''],
      ['丁楼', '7', '', '500'],
      ['戊楼', '7', '', '3', '', '在路口']
    )
    expect(wrongRows.map(({ row, why }) => [row, why.slice(0, 12)])).toEqual([
      [2, '没有“第 99 网格”这'],
      [3, '没有填网格'],
      [4, '没有填地上层数'],
      [5, '地上层数：请填 1 到 '],
      [6, '位置看不懂：“在路口”，'],
    ])
    expect(unknownGrids).toEqual([{ name: '第 99 网格', rows: 1 }])
  })
})

describe('sheets of the ground', () => {
  test.each(['grids', 'buildings'] as const)('%s that were exported change nothing when they come back', async (of) => {
    const { importRows, exported, checked } = await aStreet()
    await importRows('grids', GRIDS, ['7', '长桥社区', '7', 'Lin', '010-66000002', '工作日'])
    await importRows('buildings', HOUSES, HOUSE)
    const rows = (await exported(of)) as string[][]
    const { counts } = await checked(of, ...rows.map((row) => row.map((cell) => String(cell ?? ''))))
    expect(counts).toMatchObject({ added: 0, changed: 0, wrong: 0, unchanged: 1 })
  })

  test('are taken back for a day; what is lived in by now stays', async () => {
    const { importRows, undone, addEnterprise, store } = await aStreet()
    const grids = await importRows(
      'grids',
      GRIDS,
      ['7', '长桥社区', '', '', '', ''],
      ['8', '六部口社区', '', '', '', '']
    )
    const houses = await importRows('buildings', HOUSES, HOUSE, ['空楼', '8', '', '3', '', ''])
    const home = await store.buildings.findWhere({ name: '长桥大厦' })
    await addEnterprise({ buildingId: home?.id ?? '' })
    expect(await undone(houses.uploadId)).toMatchObject({
      back: 1,
      stayed: [{ name: '长桥大厦', why: '楼里已经有企业' }],
    })
    expect(await undone(grids.uploadId)).toMatchObject({ back: 2, stayed: [] })
    expect(await store.areas.get('grid-07')).toMatchObject({ parentId: '' })
    expect(await store.areas.findWhere({ name: '第 8 网格' })).toBeUndefined()
    expect(await store.buildings.count()).toBe(1)
  })

  test.each(['grids', 'buildings'] as const)('%s of the template have nothing to import', async (of) => {
    const { desk, bring } = await aStreet()
    const { url } = answered(await atTheDoor('register.template', { of }, desk()))
    const uploadId = await bring(new Uint8Array(await storage.get(url)))
    const { counts } = answered(await atTheDoor('register.checkSheet', { of, uploadId }, desk()))
    expect(counts).toEqual({ added: 0, changed: 0, unchanged: 0, repeated: 0, wrong: 0 })
  })
})
