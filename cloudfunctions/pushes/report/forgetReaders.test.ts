import { runClearing } from '#server/retention/clearing'
import { forgetMessages } from '../../messages/forgetMessages'
import { listInbox } from '../../messages/inbox'
import { confirmReceipt } from '../../receipts/confirmReceipt'
import { aNews } from '../../testing/anOutbox'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, asking, DAY } from '../../testing/factories'
import { forgetReaders } from './forgetReaders'
import { listPeople } from './listPeople'
import { markOpened } from './markOpened'

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
  await room.store.articles.change({ _id: 'a0' }, { eventId: 'cup' })
  await room.push()
  await room.send()
  await room.store.articles.change({ _id: 'a0' }, { receipt: { dueAt: room.clock() } })
  answered(await confirmReceipt({ articleId: 'a0' }, asking(room.store, aPerson('Li'), room.clock())))
  await markOpened({ pushId: 'push-a0-1' }, asking(room.store, aPerson('Li'), room.clock()))
  const place = { eventId: 'cup', enterpriseId: '', unionId: '', turn: 't', rev: 1, answers: {}, name: '' }
  const who = { id: 'cup:m-Li', memberId: 'm-Li', personId: 'p-Li', status: 'confirmed' as const }
  await room.store.registrations.add({ ...place, ...who, at: room.clock() + 1 })
})
afterEach(() => room.weixin.close())

const forget = (store = room.store) => survive(runClearing({ store, clock: room.clock }, forgetReaders))
const inbox = async () =>
  answered(await listInbox({}, asking(room.store, aPerson('Li'), room.clock()))).items.map(({ title }) => title)
const people = async () => answered(await listPeople({ pushId: 'push-a0-1' }, room.desk())).items
/** Everything that is stored of pushes, as one text. */
const kept = async () =>
  JSON.stringify([
    await room.store.pushes.list({ limit: 9 }),
    await room.store.pushChunks.list({ limit: 9 }),
    await room.store.pushOpenings.list({ limit: 9 }),
    await room.store.receipts.list({ limit: 9 }),
  ])
const result = async () => {
  const { tally, opened, acted, receipts } = await room.open()
  return { tally, opened, acted, receipts }
}

describe('a push of long ago', () => {
  test('names nobody any more, and its report stands', async () => {
    const before = await result()
    expect(before).toMatchObject({ tally: { accepted: 4 }, opened: 1, acted: 1, receipts: { asked: 4, confirmed: 1 } })
    room.weixin.time.now += 400 * DAY
    await forget()

    expect(await result()).toEqual(before)
    expect(await people()).toEqual([])
    expect(await kept()).not.toMatch(/@union|@app|p-(Li|Wang|Zhao|Chen)"/)
    expect(await room.store.pushOpenings.count()).toBe(0)
  })

  test('leaves the receipts to a younger push of the same article', async () => {
    room.weixin.time.now += 300 * DAY
    const push = await room.store.pushes.get('push-a0-1')
    await room.store.pushes.add({ ...push, id: 'push-a0-2', askedAt: room.clock(), pageKey: 'z' })
    room.weixin.time.now += 101 * DAY
    await forget()
    expect(await room.store.receipts.count()).toBe(1)
    room.weixin.time.now += 300 * DAY
    await forget()

    expect(await room.store.receipts.count()).toBe(0)
  })

  test('is whole until its day has come', async () => {
    room.weixin.time.now += 399 * DAY
    await forget()
    expect(await people()).toHaveLength(4)
    expect(await inbox()).toEqual(['健步行路线公布'])
  })

  test('ends in the inbox, and so do the own messages of that time', async () => {
    await room.store.messages.addMany([
      { ...aNews('Li', { kind: 'place_taken', turn: 'old', now: room.clock() }), delivery: sent },
      aNews('Li', { kind: 'event_changed', turn: 'never-sent', now: room.clock() }),
    ])
    room.weixin.time.now += 401 * DAY
    await room.store.messages.add(aNews('Li', { kind: 'place_promoted', turn: 'new', now: room.clock() }))
    await forget()
    await runClearing(room, forgetMessages)

    const left = await room.store.messages.list({ where: { personId: 'p-Li' }, limit: 9 })
    expect(left.map(({ kind }) => kind).sort()).toEqual(['event_changed', 'place_promoted'])
    expect(await inbox()).not.toContain('健步行路线公布')
  })

  test.each([1, 2, 3, 4])('keeps its numbers when the job dies after write %i', async (writes) => {
    const before = await result()
    room.weixin.time.now += 400 * DAY
    await forget(dyingAfter(writes, room.store))
    await forget()

    expect(await result()).toEqual(before)
    expect(await kept()).not.toMatch(/@union|"p-Li"/)
  })

  test('that still waits for WeChat is left alone', async () => {
    await room.store.pushes.change({ _id: 'push-a0-1' }, { state: 'sending' })
    room.weixin.time.now += 400 * DAY
    await forget()
    expect(await people()).toHaveLength(4)
  })
})

const sent = { state: 'sent' as const, attempts: 1, notBefore: 0 }
