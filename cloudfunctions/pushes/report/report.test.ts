import { listInbox } from '../../messages/inbox'
import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { anOfficer, aPerson, asking } from '../../testing/factories'
import { listPeople } from './listPeople'
import { markOpened } from './markOpened'
import { reportDeed } from './reportDeed'

const HOUR = 3_600_000

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
  await room.store.articles.change({ _id: 'a0' }, { eventId: 'cup' })
  await room.push()
  await room.send()
})
afterEach(() => room.weixin.close())

const open = (name: string, pushId = 'push-a0-1') =>
  markOpened({ pushId }, asking(room.store, aPerson(name), room.clock()))
const report = () => runForAll(reportDeed, room)
const told = async () => answered(await listInbox({}, asking(room.store, anOfficer(), room.clock()))).items

describe('what came of a push', () => {
  test('counts each who came in through the message once, and keeps nobody’s name', async () => {
    await open('Li')
    await open('Li')
    await open('Wang')
    await open('Wang', 'push-none-1')

    expect((await room.open()).opened).toBe(2)
    expect(JSON.stringify(await room.store.pushOpenings.list({ limit: 9 }))).not.toMatch(/Li|Wang/)
  })

  test('counts who registered for its event afterwards, of those who had it', async () => {
    const place = { eventId: 'cup', enterpriseId: '', unionId: '', turn: 't', rev: 1, answers: {}, name: '' }
    const of = (name: string, at: number) => ({
      ...{ ...place, id: `cup:m-${name}`, memberId: `m-${name}`, personId: `p-${name}`, at },
      status: 'confirmed' as const,
    })
    const now = room.clock()
    await room.store.registrations.addMany([of('Li', now + 1), of('Wang', now - HOUR), of('Gu', now + 1)])
    expect((await room.open()).acted).toBe(1)

    // More registrations than the database gives in one look, all of them before Zhao's.
    const strangers = Array.from({ length: 600 }, (_, index) => of(`N${1000 + index}`, now + 1))
    await room.store.registrations.addMany([...strangers, of('Zhao', now + 1)])
    expect((await room.open()).acted).toBe(2)
  })

  test('is told the next morning, once', async () => {
    await report()
    room.weixin.time.now += 8 * HOUR
    await report()
    expect(await told()).toEqual([])
    room.weixin.time.now += 12 * HOUR
    await report()
    await report()

    expect(await told()).toMatchObject([
      { kind: 'push_reported', title: '“健步行路线公布”的推送结果', text: '微信送到 4 人，从消息点进来 0 人。' },
    ])
  })

  test('is told of one that was stopped on its way, too', async () => {
    await room.store.pushes.change({ _id: 'push-a0-1' }, { state: 'stopped' })
    room.weixin.time.now += 20 * HOUR
    await report()

    expect((await told()).map(({ kind }) => kind)).toEqual(['push_reported'])
  })
})

describe('the list of people', () => {
  const people = async (part?: 'accepted' | 'inbox', cursor?: string) =>
    answered(await listPeople({ pushId: 'push-a0-1', ...(part && { part }), ...(cursor && { cursor }) }, room.desk()))

  test('shows masked names, the way and a sentence, and filters by where people stand', async () => {
    const { items } = await people()
    expect(items.map(({ name }) => name)).toEqual(['C***', 'L*', 'W***', 'Z***'])
    expect(items[0]).toMatchObject({ route: 'mass', part: 'accepted', reason: expect.stringMatching(/。$/) })
    expect((await people('accepted')).items).toHaveLength(4)
    expect((await people('inbox')).items).toEqual([])
  })

  test('goes on where the page ended, over all chunks', async () => {
    await room.weixin.close()
    const names = Array.from({ length: 45 }, (_, index) => `N${String(index).padStart(2, '0')}`)
    room = await aPressRoom(names)
    await room.push()
    const seen: string[] = []
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await people(undefined, cursor)
      seen.push(...page.items.map(({ reader }) => reader))
      cursor = page.cursor
    }

    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
  })
})
