import type { Brand } from '#shared/brands/brand'
import { newPlaceBook } from '../../events/places/layPlaceBook'
import { registerForEvent } from '../../events/signUp/registerForEvent'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { aWorkbook } from '../../testing/sheets/aWorkbook'

const BRAND: Brand = {
  ...{ id: 'brand-1', title: '明珠杯', about: '每年一届', state: 'shown', changedBy: 'Lin', changedAt: 1, rev: 1 },
  editions: [
    { name: '第一届', year: 2019 },
    { name: '第二届', year: 2025 },
    { name: '第三届', year: 2026, eventId: 'cup' },
  ],
}
const HELD = Date.UTC(2025, 9, 1, 4)
const EDITION = { kind: 'edition', brandId: 'brand-1', year: 2025, eventKind: 'chess', heldAt: HELD } as const
const NOODLE = '朔风面馆'
const ROWS = [
  ['Li', NOODLE, ''],
  ['Wang', '乙厂', ''],
  ['赵四', '乙厂', ''],
  ['Chen', '', '1'],
  ['Li', NOODLE, ''],
]
const HEAD = ['姓名', '单位', '手机', '组别']

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function aDesk(rows = ROWS, of: object = EDITION) {
  const room = await aRosterDesk(storage, [
    aMember('Li', { enterpriseId: 'noodle-house' }),
    aMember('Wang', { enterpriseId: 'bank' }),
    aMember('Chen', { enterpriseId: 'bank' }),
  ])
  await room.store.brands.add(BRAND)
  const bring = () => room.bring(aWorkbook([HEAD, ...rows]))
  const uploadId = await bring()
  const check = (over: object = {}) => atTheDoor('brands.checkEarlier', { of, uploadId, ...over } as never, room.desk())
  const run = async (
    over: { picks?: { row: number; memberId: string }[]; uploadId?: string; of?: object; text?: string } = {}
  ) => {
    const { picks, ...how } = over
    const { digest, counts } = answered(await check(how))
    const agreed = { of, uploadId, digest, expected: counts.added + (picks?.length ?? 0), ...over }
    return atTheDoor('brands.importEarlier', agreed as never, room.desk())
  }
  const listed = async () =>
    (await room.store.earlierEntries.listAll({ where: { listId: 'brand-1-2025' }, order: ['listId', 'asc'] }))
      .map(({ memberId }) => memberId)
      .sort()
  return { ...room, bring, uploadId, check, run, listed }
}

test('each line is somebody of the roster, one to be asked about, nobody, or wrong; nothing is written', async () => {
  const { check, store } = await aDesk()
  const { counts, rows, wrongRows, columns } = answered(await check())
  expect(counts).toEqual({ added: 1, changed: 0, known: 1, listed: 0, unclear: 1, nobody: 1, wrong: 2 })
  expect(rows.map(({ name, who }) => [name, who.as])).toEqual([
    ['Li', 'known'],
    ['Wang', 'unclear'],
    ['赵四', 'nobody'],
  ])
  expect(JSON.stringify(rows)).not.toContain(aMember('Wang').phone)
  expect(wrongRows.map(({ row, why }) => [row, why])).toEqual([
    [5, '手机要填 11 位号码或后四位，没有就空着'],
    [6, '第 2 行已经是这个人'],
  ])
  expect(columns.find(({ head }) => head === '组别')).not.toHaveProperty('as')
  expect(await store.earlierLists.count()).toBe(0)
})

test('who is known and who was picked is written, once however often it is sent, and nobody besides', async () => {
  const { run, listed, desk, store } = await aDesk()
  const picks = [{ row: 3, memberId: 'm-Wang' }]
  expect(await run({ picks: [{ row: 4, memberId: 'm-Wang' }] })).toMatchObject({ reason: 'import_changed' })
  expect(await run({ picks: [{ row: 3, memberId: 'm-Chen' }] })).toMatchObject({ reason: 'import_changed' })
  expect(await run({ picks: [...picks, ...picks] })).toMatchObject({ reason: 'picked_twice' })
  expect(await store.earlierLists.count()).toBe(0)
  expect(answered(await run({ picks }))).toEqual({ written: 2, left: 0 })
  expect(answered(await run({ picks }))).toEqual({ written: 0, left: 0 })
  expect(await listed()).toEqual(['m-Li', 'm-Wang'])
  expect(JSON.stringify(await store.earlierEntries.listAll({ where: { listId: 'brand-1-2025' } }))).not.toContain(
    '赵四'
  )
  expect(answered(await atTheDoor('brands.earlier', {}, desk()))).toMatchObject([
    { id: 'brand-1-2025', title: '明珠杯第二届', kind: 'chess', people: 2 },
  ])
})

test('a range that was pasted is read like a sheet, and one without a head is refused', async () => {
  const { run, check, listed, noUpload } = await aDesk()
  const pasted = { uploadId: noUpload(), text: `姓名\t工会\n李四\t乙厂\nLi\t${NOODLE}\n` }
  expect(await check({ ...pasted, text: '李四\t乙厂' })).toMatchObject({ reason: 'sheet_without_head' })
  expect(await check({ uploadId: pasted.uploadId })).toMatchObject({ reason: 'file_missing' })
  expect(answered(await check(pasted))).toMatchObject({ counts: { known: 1, nobody: 1 }, sheet: '粘贴的名单' })
  expect(answered(await run(pasted))).toEqual({ written: 1, left: 0 })
  expect(await listed()).toEqual(['m-Li'])
})

test.each([
  ['an edition that was held here', { ...EDITION, year: 2026 }, 'edition_not_past'],
  ['a day of another year', { ...EDITION, heldAt: HELD - 365 * DAY }, 'earlier_day_wrong'],
  ['more than three years ago', { ...EDITION, year: 2019, heldAt: Date.UTC(2019, 9, 1) }, 'earlier_too_old'],
  ['an event to come', { kind: 'event', eventId: 'cup' }, 'earlier_not_over'],
  ['one that was called off', { kind: 'event', eventId: 'before-30' }, 'earlier_not_over'],
])('no list is taken for %s', async (_what, of, reason) => {
  const { check, store } = await aDesk()
  await store.events.addMany([anEvent(), anEventBefore(30, { state: 'cancelled' })])
  expect(await check({ of })).toMatchObject({ reason })
})

test('a second list of an edition must be of the same day; after the first is deleted it need not', async () => {
  const { run, check, bring, desk, listed } = await aDesk()
  answered(await run())
  const other = { ...EDITION, heldAt: HELD + DAY }
  expect(await check({ of: other })).toMatchObject({ reason: 'earlier_differs' })
  const again = { uploadId: await bring() }
  expect(answered(await check(again)).counts).toMatchObject({ known: 0, listed: 1 })
  const drop = async () => answered(await atTheDoor('brands.dropEarlier', { listId: 'brand-1-2025' }, desk()))
  expect([await drop(), await drop()]).toEqual([{ dropped: 1 }, { dropped: 0 }])
  answered(await run({ ...again, of: other }))
  expect(await listed()).toEqual(['m-Li'])
})

test('it is taken back within a day, and what another list has brought stays', async () => {
  const { run, bring, uploadId, desk, listed, store } = await aDesk()
  answered(await run())
  const second = await bring()
  answered(await run({ uploadId: second, picks: [{ row: 3, memberId: 'm-Wang' }] }))
  const undo = (now: number) => atTheDoor('brands.undoEarlier', { importId: uploadId }, { ...desk('Zhou'), now })
  expect(await undo(desk().now + DAY)).toMatchObject({ reason: 'import_too_old' })
  expect(answered(await atTheDoor('brands.earlierImports', {}, desk()))).toMatchObject([{ added: 1 }, { added: 1 }])
  expect(answered(await undo(desk().now))).toEqual({ back: 1, stayed: [], left: 0 })
  expect(await listed()).toEqual(['m-Wang'])
  expect(await run()).toMatchObject({ reason: 'import_changed' })
  expect(await store.earlierLists.count()).toBe(1)
})

describe('who came last time', () => {
  const yearly = () => anEvent({ fairness: { onceAYear: true } })

  test('whoever a list names is refused where once a year is the rule, and nobody else', async () => {
    const held = { ...EDITION, year: 2026, heldAt: NOON - 40 * DAY }
    const { run, store } = await aDesk(ROWS, held)
    await store.brands.change({ _id: 'brand-1' }, { editions: [{ name: '第三届', year: 2026 }] })
    await store.events.add(yearly())
    await store.places.add(newPlaceBook(yearly()))
    answered(await run())
    const tap = (name: string) => registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
    expect(await tap('Li')).toMatchObject({ reason: 'once_a_year', about: expect.stringContaining('“明珠杯第三届”') })
    expect(await tap('Wang')).toMatchObject({ value: { status: 'confirmed' } })
  })

  test('a list of an event that was held here adds who is missing, and counts nobody twice', async () => {
    const past = anEventBefore(40)
    const { run, check, store, desk } = await aDesk(ROWS, { kind: 'event', eventId: past.id })
    await heldBefore(store, 'Li', past)
    expect(answered(await check()).counts).toMatchObject({ listed: 1, known: 0, unclear: 1 })
    answered(await run({ picks: [{ row: 3, memberId: 'm-Wang' }] }))
    await store.earlierEntries.add({ id: 'twice', listId: past.id, memberId: 'm-Li', importId: 'x' })
    await store.events.add(anEvent())
    await store.places.add(newPlaceBook(anEvent()))
    const { items } = answered(
      await atTheDoor('events.candidates', { eventId: 'cup', unionId: aMember('Li').unionId }, desk())
    )
    const timesOf = Object.fromEntries(items.map(({ name, times, isNew }) => [name, [times, isNew]]))
    expect(timesOf).toEqual({ Li: [1, false], Wang: [1, false], Chen: [0, true] })
  })
})
