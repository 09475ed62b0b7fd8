import type { Brand } from '#shared/brands/brand'
import { SHOWING_WORDS } from '#shared/brands/record'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, aPerson, asking, DAY } from '../../testing/factories'
import { aWorkbook } from '../../testing/sheets/aWorkbook'
import { leaveRecords, ownRecords } from '../records/ownRecords'

const BRAND: Brand = {
  ...{ id: 'brand-1', title: '明珠杯', about: '每年一届', state: 'shown', changedBy: 'Lin', changedAt: 1, rev: 1 },
  editions: [
    { name: '第一届', year: 2018 },
    { name: '第二届', year: 2019 },
    { name: '第三届', year: 2020, eventId: 'cup' },
  ],
}
const EDITION = { brandId: 'brand-1', year: 2019 }
const HEAD = ['名次', '姓名', '单位', '积分']
const NOODLE = '朔风面馆'
const ROWS = [
  ['1', '李雷', NOODLE, '13'],
  ['2', '韩梅', '甲厂', '11'],
  ['3', '赵四', '乙厂', ''],
  ['冠军', '王五', '乙厂', ''],
  ['4', '李雷', NOODLE, ''],
]

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function aDesk(rows = ROWS) {
  const room = await aRosterDesk(storage, [
    { ...aMember('李雷', { enterpriseId: 'noodle-house' }), id: 'm-Li', personId: 'p-Li' },
    { ...aMember('韩梅', { enterpriseId: 'bank' }), id: 'm-Han' },
  ])
  await room.store.brands.add(BRAND)
  const bring = () => room.bring(aWorkbook([HEAD, ...rows]))
  const uploadId = await bring()
  const check = (over: object = {}) =>
    atTheDoor('brands.checkPast', { ...EDITION, uploadId, ...over } as never, room.desk())
  const run = async (over: object = {}) => {
    const { digest, counts } = answered(await check())
    const agreed = { ...EDITION, uploadId, digest, expected: counts.added, ...over }
    return atTheDoor('brands.importPast', agreed as never, room.desk())
  }
  const stored = async () => {
    const rows = await room.store.pastRows.listAll({ where: { brandId: 'brand-1' }, order: ['year', 'desc'] })
    return rows.sort((one, other) => one.place - other.place)
  }
  const records = async () =>
    answered(await atTheDoor('brands.records', { brandId: 'brand-1' }, asking(room.store, aPerson('Li'))))
  const show = async () =>
    answered(
      await atTheDoor('brands.showRecord', { isShown: true, words: SHOWING_WORDS }, asking(room.store, aPerson('Li')))
    )
  return { ...room, bring, uploadId, check, run, stored, records, show }
}

test('each line is somebody of the roster, one to be asked about, nobody, or wrong; nothing is written', async () => {
  const { check, stored } = await aDesk()
  const { counts, rows, wrongRows, errors } = answered(await check())
  expect(counts).toEqual({ added: 3, changed: 0, known: 1, unclear: 1, nobody: 1, wrong: 2 })
  expect(rows[0]).toEqual({
    row: 2,
    place: 1,
    name: '李雷',
    unit: NOODLE,
    points: 13,
    who: { as: 'known', memberId: 'm-Li' },
  })
  expect(rows[1]?.who).toMatchObject({ as: 'unclear', candidates: [{ memberId: 'm-Han' }] })
  expect(wrongRows.map(({ row, why }) => [row, why])).toEqual([
    [5, '名次要填数字，例如 3 或第 3 名'],
    [6, '这个人上面已经有一行'],
  ])
  expect(errors).toBeDefined()
  expect(await stored()).toEqual([])
})

test('what is written is what was shown, an unclear line as an officer has said, and once however often it is sent', async () => {
  const { run, stored, desk } = await aDesk()
  expect(await run({ picks: [{ row: 4, memberId: 'm-Han' }] })).toMatchObject({ reason: 'import_changed' })
  expect(answered(await run({ picks: [{ row: 3, memberId: 'm-Han' }] }))).toEqual({ written: 3, left: 0 })
  expect(answered(await run({ picks: [{ row: 3, memberId: 'm-Han' }] }))).toEqual({ written: 0, left: 0 })
  expect((await stored()).map(({ place, memberId }) => [place, memberId])).toEqual([
    [1, 'm-Li'],
    [2, 'm-Han'],
    [3, undefined],
  ])
  expect(answered(await atTheDoor('brands.past', { brandId: 'brand-1' }, desk()))).toEqual([
    { year: 2019, rows: 3, known: 2 },
  ])
})

test('an edition that was run here takes no sheet, nor one that has one', async () => {
  const { check, run, bring } = await aDesk()
  expect(await check({ year: 2020 })).toMatchObject({ reason: 'edition_not_past' })
  expect(await check({ year: 2011 })).toMatchObject({ reason: 'edition_not_past' })
  answered(await run())
  expect(await check({ uploadId: await bring() })).toMatchObject({ reason: 'edition_brought' })
  expect(await check({ uploadId: await bring(), year: 2018 })).toMatchObject({ ok: true })
})

test('it counts in the records of whoever has agreed, and of nobody else', async () => {
  const { run, records, show } = await aDesk()
  answered(await run({ picks: [{ row: 3, memberId: 'm-Han' }] }))
  expect((await records()).rows).toEqual([])
  await show()
  expect((await records()).rows).toMatchObject([{ name: '李雷', points: 9, best: 1, played: 1, won: 0, lost: 0 }])
})

test('it is taken back within a day, and may be deleted after it', async () => {
  const { run, stored, desk, uploadId } = await aDesk()
  answered(await run())
  const undo = (now: number) => atTheDoor('brands.undoPast', { importId: uploadId }, { ...desk('Zhou'), now })
  expect(await undo(desk().now + DAY)).toMatchObject({ reason: 'import_too_old' })
  expect(answered(await atTheDoor('brands.pastImports', {}, desk()))).toMatchObject([{ added: 3, wrong: 2 }])
  expect(answered(await undo(desk().now))).toEqual({ back: 3, stayed: [], left: 0 })
  expect(await stored()).toEqual([])
  expect(await run()).toMatchObject({ reason: 'import_changed' })
})

test('a sheet of before is deleted by its edition', async () => {
  const { run, stored, desk } = await aDesk()
  answered(await run())
  const drop = async () => answered(await atTheDoor('brands.dropPast', EDITION, desk()))
  expect([await drop(), await drop()]).toEqual([{ dropped: 3 }, { dropped: 0 }])
  expect(await stored()).toEqual([])
})

test('whoever leaves for good is a place without a name; before that they read it among their own', async () => {
  const { run, stored, store } = await aDesk()
  answered(await run())
  const li = aPerson('Li', { id: 'm-Li' } as never)
  const person = { ...li, member: { ...li.member, id: 'm-Li' } } as never
  expect((await ownRecords.list({ store, person } as never)).map(({ title }) => title)).toEqual(['2019 年的名次'])
  await leaveRecords.forGood?.(store, person)
  expect((await stored())[0]).toMatchObject({ place: 1, name: '' })
  expect((await stored())[0]).not.toHaveProperty('memberId')
})
