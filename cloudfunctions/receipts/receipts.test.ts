import readExcelFile from 'read-excel-file/node'
import type { Input } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { everybody } from '#shared/pushes/audience'
import { listInbox } from '../messages/inbox'
import { manageNews } from '../news/manageNews'
import { readArticle } from '../news/reading/readArticle'
import { reportDeed } from '../pushes/report/reportDeed'
import { runForAll } from '../testing/agenda/runForAll'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { aStorage } from '../testing/aStorage'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anOfficer, aPerson, asking, DAY } from '../testing/factories'
import { confirmReceipt } from './confirmReceipt'
import { exportReceipts } from './exportReceipts'
import { listReceipts } from './listReceipts'
import { noteReceipt } from './noteReceipt'
import { nudgeChairs } from './nudgeChairs'
import { openReceipts } from './openReceipts'

const chairOf = (unionId: string): Person => {
  const { member: _member, ...person } = aPerson(`chair-${unionId}`)
  return { ...person, roles: [{ kind: 'chair', unionId }] }
}
const [noodles, bakers] = [chairOf('noodle-union'), chairOf('baker-union')]

let room: Awaited<ReturnType<typeof aPressRoom>>
const by = (person: Person) => asking(room.store, person, room.clock())
const a0 = { articleId: 'a0' }
const confirm = (name: string) => confirmReceipt(a0, by(aPerson(name, { wechatUnionId: name })))
const board = async (person = anOfficer()) => answered(await openReceipts(a0, by(person)))
const receiptOf = async (name: string) =>
  answered(await readArticle(a0, by(aPerson(name, { wechatUnionId: name })))).receipt
const nudge = () => nudgeChairs(a0, by(anOfficer()))
const inboxOf = async (person: Person) => answered(await listInbox({}, by(person))).items
const list = async (part: Input<'receipts.people'>['part'], over: object = {}, person = anOfficer()) =>
  answered(await listReceipts({ ...a0, part, ...over }, by(person)))
const namesOf = async (...ask: Parameters<typeof list>) => (await list(...ask)).items.map(({ name }) => name)

beforeEach(async () => {
  room = await aPressRoom()
  await room.store.articles.change({ _id: 'a0' }, { receipt: { dueAt: room.clock() + 3 * DAY } })
  await room.store.people.change(
    { _id: 'p-Chen' },
    { 'member.unionId': 'baker-union', 'member.enterpriseId': 'bakery' }
  )
})
afterEach(() => room.weixin.close())

const send = async () => {
  await room.push('a0', everybody, await room.store.followers.count())
  await room.send()
  await room.store.people.add(noodles)
}

describe('whoever was sent the notice', () => {
  test('is asked for a receipt from the moment it is out, and gives one, once', async () => {
    await room.push()
    expect(await receiptOf('Li')).toMatchObject({ asked: false, dueAt: expect.any(Number) })
    expect(await confirm('Li')).toEqual({ ok: false, reason: 'no_receipt_asked' })
    await room.send()
    expect(await receiptOf('Li')).toMatchObject({ asked: true })
    const first = answered(await confirm('Li'))
    room.weixin.time.now += DAY

    expect(await confirm('Li')).toEqual({ ok: true, value: first })
    expect(await receiptOf('Li')).toMatchObject(first)
    expect(await receiptOf('Gu')).toMatchObject({ asked: false })
    expect(await confirm('Gu')).toEqual({ ok: false, reason: 'no_receipt_asked' })
    expect(await board()).toMatchObject({ asked: 4, confirmed: 1 })
  })

  test('as a follower only, answers under that name once the mini-program is opened', async () => {
    await room.store.people.remove({ _id: 'p-Li' })
    await send()
    expect((await list('waiting')).items.map(({ reader }) => reader)).toContain('Li@union')
    expect(await confirm('Li')).toMatchObject({ ok: true })

    expect((await list('confirmed')).items).toMatchObject([{ reader: 'Li@union', name: '关注者' }])
  })

  test.each<[string, object]>([
    ['asks for none', { receipt: undefined }],
    ['is withdrawn', { state: 'withdrawn' }],
  ])('is not asked by an article that %s', async (_why, over) => {
    await send()
    const changed = { ...(await room.store.articles.get('a0')), ...over }
    await room.store.articles.put(JSON.parse(JSON.stringify(changed)))

    expect(await confirm('Li')).toEqual({ ok: false, reason: 'no_receipt_asked' })
    expect(await nudge()).toEqual({ ok: false, reason: 'receipts_closed' })
    expect(await noteReceipt({ ...a0, reader: 'p-Wang', on: true }, by(anOfficer()))).toMatchObject({ ok: false })
    expect(await board()).toMatchObject({ asks: false })
    expect(await room.store.receipts.count()).toBe(0)
  })
})

describe('the lists', () => {
  beforeEach(async () => {
    await send()
    await confirm('Li')
  })

  test('say who has answered and when, and how it came to those who have not', async () => {
    expect((await list('confirmed')).items).toMatchObject([
      { name: 'L*', how: expect.stringMatching(/^本人 .+ 确认$/), confirmedAt: expect.any(Number), noted: false },
    ])
    expect((await list('waiting')).items).toMatchObject([
      { name: 'C***', how: '微信已接收，由微信依次送到。' },
      { name: 'W***' },
      { name: 'Z***' },
    ])
  })

  test('count union by union, the most unanswered first; one union can be looked at alone', async () => {
    expect((await board()).unions).toMatchObject([
      { unionId: 'noodle-union', asked: 3, confirmed: 1, hasChair: true },
      { unionId: 'baker-union', asked: 1, confirmed: 0, hasChair: false },
    ])
    expect(await namesOf('waiting', { unionId: 'baker-union' })).toEqual(['C***'])
  })

  test('show a chair the own people, by their names, and nobody else, whatever is asked for', async () => {
    expect(await board(bakers)).toMatchObject({ asked: 1, confirmed: 0, unions: [{ unionId: 'baker-union' }] })
    expect(await namesOf('waiting', { unionId: 'noodle-union' }, bakers)).toEqual(['Chen'])
    expect(await namesOf('confirmed', {}, bakers)).toEqual([])
  })

  test('go on where the page ended, over several pushes', async () => {
    await room.weixin.close()
    room = await aPressRoom(Array.from({ length: 45 }, (_, index) => `N${String(index).padStart(2, '0')}`))
    await room.store.articles.change({ _id: 'a0' }, { receipt: { dueAt: room.clock() } })
    await send()
    const seen: string[] = []
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await list('waiting', cursor ? { cursor } : {})
      seen.push(...page.items.map(({ reader }) => reader))
      cursor = page.cursor
    }

    expect([seen.length, new Set(seen).size]).toEqual([45, 45])
  })
})

test('the report of the next morning tells how many have answered', async () => {
  await send()
  await confirm('Li')
  room.weixin.time.now += DAY
  await runForAll(reportDeed, room)

  expect((await inboxOf(anOfficer()))[0]?.text).toMatch(/已回执 1 人（25%）/)
  expect(await room.open()).toMatchObject({ receipts: { asked: 4, confirmed: 1 } })
})

describe('what somebody says to a chair', () => {
  const note = (name: string, on: boolean, person: Person) =>
    atTheDoor('receipts.note', { ...a0, reader: `p-${name}`, on }, by(person))
  beforeEach(send)

  test('is noted with the name of who heard it, and can be taken back', async () => {
    await note('Wang', true, noodles)
    expect((await list('confirmed')).items).toMatchObject([{ name: 'W***', noted: true }])
    expect((await list('confirmed')).items[0]?.how).toMatch(/^c.+代为登记$/)
    expect(await receiptOf('Wang')).toMatchObject({ confirmedAt: expect.any(Number), noted: true })
    await note('Wang', false, noodles)
    expect((await list('confirmed')).items).toEqual([])
    expect(await receiptOf('Wang')).not.toHaveProperty('confirmedAt')
    expect(await room.store.log.count({ action: 'receipts.note', remark: 'p-Wang' })).toBe(2)
  })

  test('is noted for the own people alone, and for those alone who were asked', async () => {
    await expect(note('Wang', true, bakers)).rejects.toThrow('forbidden')
    expect(await note('Gu', true, anOfficer())).toEqual({ ok: false, reason: 'receipts_closed' })
    expect(await room.store.receipts.count()).toBe(0)
  })

  test('does not undo what people have said themselves', async () => {
    await confirm('Wang')
    await note('Wang', true, noodles)
    await note('Wang', false, noodles)

    expect((await list('confirmed')).items).toMatchObject([{ name: 'W***', noted: false }])
  })
})

describe('one tap reminds', () => {
  beforeEach(send)

  test('the chairs of those who have not answered, once a day, and nobody else', async () => {
    await confirm('Li')
    expect(await nudge()).toMatchObject({ value: { told: 1, already: 0, withoutChair: 1 } })
    expect(await nudge()).toMatchObject({ value: { told: 0, already: 1 } })
    expect(await inboxOf(noodles)).toMatchObject([
      { title: '“健步行路线公布”还有 2 人没有确认', path: 'features/officer/pages/receipts?id=a0', unread: true },
    ])
    expect((await inboxOf(aPerson('Wang'))).map(({ kind }) => kind)).toEqual(['article_pushed'])
    room.weixin.time.now += DAY
    expect(await nudge()).toMatchObject({ value: { told: 1, already: 0 } })
  })

  test('not at night, and never by a template message that nobody asked for', async () => {
    await room.store.followers.add({ id: 'chair@union', wechatUnionId: 'chair', subscribed: true, seenAt: 0 })
    await room.store.people.change({ _id: noodles.id }, { wechatUnionId: 'chair' })
    room.weixin.time.now += 10 * 3_600_000
    await nudge()
    const message = () => room.store.messages.findWhere({ kind: 'receipt_nudged' })
    const notBefore = (await message())?.delivery.notBefore ?? 0
    expect(notBefore).toBeGreaterThan(room.clock() + 3_600_000)
    room.weixin.time.now = notBefore
    await room.deliver()

    expect((await message())?.delivery).toMatchObject({ state: 'inbox', channel: 'inbox' })
    expect(room.calls('/template/send')).toBe(0)
  })

  test('nobody when all have answered', async () => {
    for (const name of ['Li', 'Wang', 'Zhao', 'Chen']) await confirm(name)

    expect(await nudge()).toEqual({ ok: false, reason: 'all_confirmed' })
    expect(await inboxOf(noodles)).toEqual([])
  })
})

describe('the sheet', () => {
  test('lists who has not answered first, with a telephone only for a reason', async () => {
    const storage = await aStorage()
    await room.store.members.addMany([aMember('Li', { phone: '19900000007' }), aMember('Wang')])
    await send()
    await confirm('Li')
    const take = async (reason?: string) => {
      const desk = { ...by(anOfficer()), files: storage.files }
      const file = answered(await exportReceipts({ ...a0, ...(reason && { reason }) }, desk))
      return (await readExcelFile(await storage.get(file.url)))[0]?.data.slice(1) ?? []
    }
    const [head, ...masked] = await take()
    const [, ...open] = await take('电话催办')
    await storage.close()

    expect(head?.slice(2, 5)).toEqual(['姓名', '手机', '回执'])
    expect(masked.map((row) => row[4])).toEqual(['还没确认', '还没确认', '还没确认', '已确认'])
    expect(masked.at(-1)?.slice(2, 4)).toEqual(['L*', '199****0007'])
    expect(open.at(-1)?.slice(2, 4)).toEqual(['Li', '19900000007'])
  })
})

test('the desk finds the notices that ask for receipts among all', async () => {
  const { items } = answered(await manageNews({ asksReceipt: true }, by(anOfficer())))
  expect(items).toMatchObject([{ id: 'a0', asksReceipt: true }])
})
