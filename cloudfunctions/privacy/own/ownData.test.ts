import readExcelFile from 'read-excel-file/node'
import { retentionTable } from '#shared/privacy/retention'
import timed from '#shared/privacy/timed.json'
import { features } from '../../features'
import { countCalls } from '../../testing/agenda/countCalls'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, asking } from '../../testing/factories'
import { aStreet, withBelongings } from '../../testing/leaving/aStreet'
import { ownConsents } from './ownConsents'
import { ownLooks } from './ownLooks'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

const A_MONTH = 30

/** Rows that are told elsewhere, or cleared before anybody could ask. */
function lapsesSoon(id: string): boolean {
  const times: Record<string, { days?: number; minutes?: number }> = timed
  const { days = 0, minutes = 0 } = Object.hasOwn(times, id) ? (times[id] ?? {}) : { days: Number.POSITIVE_INFINITY }
  return days <= A_MONTH && minutes < 24 * 60
}

async function aHouse() {
  const street = await aStreet()
  await withBelongings(street)
  const question = { id: 'q1', label: '忌口', kind: 'text' as const, required: false }
  await street.store.events.change({ _id: 'cup' }, { questions: [question] })
  await street.store.people.change({ _id: 'p-Li' }, { wechatUnionId: 'Li@union' })
  await street.store.followers.add({ id: 'Li@account', wechatUnionId: 'Li@union', subscribed: true, seenAt: 1 })
  const li = { ...(await street.as('p-Li')), files: storage.files }
  const own = async () => answered(await atTheDoor('privacy.own', {}, li))
  const opened = async () => {
    const { parts } = await own()
    return Promise.all(parts.map(async ({ id }) => answered(await atTheDoor('privacy.ownPart', { part: id }, li))))
  }
  return { ...street, li, own, opened }
}

test('everything personal that is kept for longer than a month is shown to whom it is about', () => {
  const sources = [...features.flatMap(({ own }) => own ?? []), ownConsents, ownLooks]
  const shown = new Set(sources.flatMap(({ of }) => of))
  const missing = retentionTable.filter(({ id, isPersonal }) => isPersonal && !shown.has(id) && !lapsesSoon(id))
  expect(missing.map(({ id }) => id)).toEqual([])
  const known = new Set(retentionTable.map(({ id }) => id))
  expect([...shown].filter((id) => !known.has(id))).toEqual([])
})

/** Parts that are counted only when somebody opens them. */
const UNCOUNTED = [
  '历届成绩',
  '签到',
  '活动评价',
  '活动照片',
  '我说的事',
  '从我说的事里公开的问答',
  '我的申请',
  '我的需要',
  '我的证书',
  '谁看过我的资料',
]

test('somebody sees all that is theirs, in whole, and nothing of anybody else', async () => {
  const { own, opened } = await aHouse()
  const parts = await opened()
  expect((await own()).parts.map(({ title, count }) => [title, count])).toEqual([
    ...parts.map(({ title, items }) => [title, UNCOUNTED.includes(title) ? undefined : items.length]),
  ])
  expect(parts.map(({ title, items }) => [title, items.length])).toEqual([
    ['账号和登录过的设备', 1],
    ['名册上的我和核对身份', 1],
    ['站内消息', 2],
    ['报过的名', 1],
    ['签到', 1],
    ['活动评价', 1],
    ['活动照片', 1],
    ['我说的事', 0],
    ['从我说的事里公开的问答', 0],
    ['我的申请', 0],
    ['我的需要', 0],
    ['收藏', 1],
    ['推送给我的通知和回执', 2],
    ['评论', 3],
    ['历届成绩', 0],
    ['我的证书', 1],
    ['关注公众号', 1],
    ['同意过的说明', 1],
    ['谁看过我的资料', 0],
  ])
  const text = JSON.stringify(parts)
  for (const word of ['19900000001', 'Li@app', '忌口', '花生过敏', 'waiting', 'refused']) expect(text).toContain(word)
  expect(text).not.toContain('Wang')
})

test('it is taken along as a sheet in which nothing is a formula, and only by the person', async () => {
  const { li, store } = await aHouse()
  await store.comments.change({ _id: 'c-shown' }, { text: '=HYPERLINK("http://x")' })
  const file = answered(await atTheDoor('privacy.takeOwn', {}, li))
  expect(file.name).toMatch(/^我的资料-\d{8}-\d{4}\.xlsx$/)
  const rows = (await readExcelFile(await storage.get(file.url)))[0]?.data ?? []
  expect(rows[0]?.[0]).toMatch(/^Li 本人于 .+取走$/)
  const text = JSON.stringify(rows)
  for (const word of ['19900000001', '花生过敏', '=HYPERLINK']) expect(text).toContain(word)
  expect(text).not.toContain('Wang')
  expect(await store.exports.listAll()).toMatchObject([{ madeBy: 'p-Li' }])
})

test('whoever is on no roster sees the little that there is', async () => {
  const { store } = await aHouse()
  const { member: _member, ...stranger } = aPerson('Bai')
  await store.people.add(stranger)
  const { parts } = answered(await atTheDoor('privacy.own', {}, asking(store, stranger)))
  expect(parts.map(({ title }) => title)).toEqual([
    '账号和登录过的设备',
    '我说的事',
    '从我说的事里公开的问答',
    '我的申请',
    '我的证书',
    '谁看过我的资料',
  ])
})

test('a part that holds more than is taken along says how much', async () => {
  const { own, opened, store } = await aHouse()
  const message = (await store.messages.listAll())[0]
  if (!message) throw new Error('no message')
  await store.messages.addMany(
    Array.from({ length: 520 }, (_, at) => ({ ...message, id: `m${at}`, pageKey: `m${at}` }))
  )
  const isMessages = ({ title }: { title: string }) => title === '站内消息'
  const [head, part] = [(await own()).parts.find(isMessages), (await opened()).find(isMessages)]
  expect([head?.count, part?.items.length, part?.further]).toEqual([522, 500, 22])
})

test('what there is costs a look for each kind of thing, and each part ten at most', async () => {
  const { own, li, queries } = await aHouse()
  const costOf = async (ask: () => Promise<unknown>) => {
    const before = queries()
    await ask()
    return queries() - before
  }
  expect(await costOf(own)).toBeLessThanOrEqual(12)
  for (const { id } of (await own()).parts)
    expect(await costOf(() => atTheDoor('privacy.ownPart', { part: id }, li))).toBeLessThanOrEqual(10)
})

test('taking it along, which reads all that is kept in one go, asks the database twice for each feature', async () => {
  const { li } = await aHouse()
  const calls = countCalls()
  answered(await atTheDoor('privacy.takeOwn', {}, li))
  expect(calls()).toBeLessThanOrEqual(2 * features.filter(({ own }) => own).length + 4)
})

test('a part that nobody knows is not found', async () => {
  const { li } = await aHouse()
  await expect(atTheDoor('privacy.ownPart', { part: 'all-secrets' }, li)).rejects.toThrow('not_found')
})
