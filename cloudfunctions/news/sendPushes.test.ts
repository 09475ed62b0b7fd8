import type { Store } from '#server/store'
import { anOutbox } from '../testing/anOutbox'
import { answered } from '../testing/answered'
import { dyingAfter, survive } from '../testing/dying'
import { anArticle, anOfficer, asking, DAY, HOUR, withoutFiles } from '../testing/factories'
import { followPush } from './followPush'
import { previewPush } from './previewPush'
import { pushArticle } from './pushArticle'
import { listBatches } from './pushRecipients'
import { sendPushes } from './sendPushes'
import { withdrawArticle } from './withdrawArticle'

const MINUTE = 60_000
const FOUR = ['Li', 'Wang', 'Zhao', 'Chen']

let room: Awaited<ReturnType<typeof aPressRoom>>
let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  logged.mockRestore()
  await room.weixin.close()
})

async function aPressRoom(names = FOUR) {
  const outbox = await anOutbox(names)
  const { store, weixin, wechat, clock } = outbox
  for (let index = 0; index < 6; index++) await store.articles.add(anArticle(`a${index}`))
  const desk = () => asking(store, anOfficer(), clock())
  return {
    ...outbox,
    push: (articleId = 'a0', expected = names.length) => pushArticle({ articleId, expected }, desk()),
    preview: (articleId = 'a0') => previewPush({ articleId }, desk()),
    follow: async () => answered(await followPush({ pushId: 'push-a0' }, desk())),
    withdraw: () => withdrawArticle({ articleId: 'a0', correction: '有误' }, desk()),
    /** The timer, some time later; what WeChat does by itself is done then. */
    send: async (after = MINUTE, on: Store = store, holder = 'one') => {
      weixin.time.now += after
      await survive(sendPushes({ store: on, wechat, files: withoutFiles, clock, holder }))
      weixin.settle()
    },
    shown: () => names.map((name) => outbox.phone(name).length),
  }
}

describe('a push', () => {
  test('reaches every follower once, with the article and its card', async () => {
    room = await aPressRoom()
    expect(await room.push()).toMatchObject({ ok: true, value: { state: 'waiting' } })
    await room.send()
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(room.phone('Li')).toMatchObject([
      { channel: 'mass', title: '健步行路线公布', link: { miniprogramPath: 'features/news/pages/article?id=a0' } },
    ])
    expect(await room.follow()).toMatchObject({ state: 'sent', batches: [{ count: 4, state: 'accepted' }] })
  })

  test('shows the desk numbers, and no openid of a follower', async () => {
    room = await aPressRoom()
    await room.push()
    await room.send()
    const told = JSON.stringify([await room.preview(), await room.follow()])

    expect(told).toContain('"followers":4')
    expect(told).not.toContain('@union')
  })

  test.each([
    ['reach_changed', 'a0', 3],
    ['not_in_feed', 'draft', 4],
  ])('is refused: %s', async (reason, articleId, expected) => {
    room = await aPressRoom()
    await room.store.articles.add(anArticle('draft', { state: 'draft' }))
    expect(await room.push(articleId, expected)).toEqual({ ok: false, reason })
  })

  test('of one article happens once, however many press the button', async () => {
    room = await aPressRoom()
    const outcomes = await Promise.all([room.push(), room.push()])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'pushed_already' })
  })

  test('is refused after four in a month, also to two officers at once, until the next month', async () => {
    room = await aPressRoom()
    for (const id of ['a1', 'a2', 'a3']) await room.push(id)
    const outcomes = await Promise.all([room.push('a4'), room.push('a5')])
    expect(outcomes.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
    expect(await room.store.pushes.count()).toBeLessThanOrEqual(4)

    await room.push('a4')
    expect(await room.push('a5')).toMatchObject({ ok: false })
    room.weixin.time.now = Date.UTC(2026, 10, 30, 16)
    expect(await room.push('a5')).toMatchObject({ ok: true })
  })

  test('of an article that was withdrawn before it went out is not sent', async () => {
    room = await aPressRoom()
    await room.push()
    await room.withdraw()
    await room.send()

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.follow()).toMatchObject({ state: 'failed', remark: '文章已经撤下，没有再发。' })
  })

  test('to one follower alone is refused by WeChat, and says so', async () => {
    room = await aPressRoom(['Li'])
    await room.push('a0', 1)
    await room.send()

    expect(await room.follow()).toMatchObject({
      state: 'failed',
      batches: [{ state: 'failed', remark: '收信人数不合要求，一次群发 2 至 10000 人。' }],
    })
  })
})

describe('the calls of a push', () => {
  test.each([
    [2, [2]],
    [10_000, [10_000]],
    [10_001, [5001, 5000]],
  ])('for %i followers are equally large, and nobody is in two', async (people, sizes) => {
    room = await aPressRoom([])
    const ids = Array.from({ length: people }, (_, index) => `o${String(index).padStart(5, '0')}`)
    await room.store.followers.addMany(ids.map((id) => ({ id, subscribed: true, seenAt: 0 })))
    await room.store.followers.addMany([{ id: 'o00000x', subscribed: false, seenAt: 0 }])
    const batches = await listBatches(room.store, answered(await room.push('a0', people)))

    expect(batches.map(({ count }) => count)).toEqual(sizes)
    expect(new Set(batches.map(({ clientId }) => clientId)).size).toBe(sizes.length)
    expect([batches[0]?.from, batches.at(-1)?.to]).toEqual([ids[0], ids.at(-1)])
  })
})

describe('exactly one message on each phone', () => {
  test.each([1, 2, 3, 4, 5, 6])('when the job dies after write %i', async (writes) => {
    room = await aPressRoom()
    await room.push()
    await room.send(MINUTE, dyingAfter(writes, room.store), 'dead')
    await room.send(3 * MINUTE)
    await room.send(3 * MINUTE)

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.follow()).toMatchObject({ state: 'sent' })
  })

  test.each(['silence', 'reset_after', 'truncated', 'bad_gateway_after'] as const)(
    'when the answer is lost: %s',
    async (kind) => {
      room = await aPressRoom()
      await room.push()
      room.weixin.faults.push(...([undefined, undefined, { kind }] as never[]))
      await room.send()
      expect(await room.follow()).toMatchObject({ state: 'sending' })
      await room.send()

      expect(room.shown()).toEqual([1, 1, 1, 1])
      expect(await room.follow()).toMatchObject({ state: 'sent' })
    }
  )

  test('when the first half had gone out before the crash', async () => {
    room = await aPressRoom()
    const push = answered(await room.push())
    const half = (from: string, to: string, state: 'accepted' | 'waiting') => ({
      ...{ from: `${from}@union`, to: `${to}@union`, count: 2, state, clientId: `${from}-${to}` },
    })
    const batches = [half('Chen', 'Li', 'accepted'), half('Wang', 'Zhao', 'waiting')]
    await room.store.pushes.put({ ...push, state: 'sending', batches })
    await room.send()

    expect(room.shown()).toEqual([0, 1, 1, 0])
    expect((await room.follow()).batches.map(({ state }) => state)).toEqual(['accepted', 'accepted'])
  })

  test('when two runs start at once', async () => {
    room = await aPressRoom()
    await room.push()
    await Promise.all([room.send(), room.send(0, room.store, 'two')])

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(room.calls('mass/send')).toBe(1)
  })

  test('and rather none than two when nothing was heard for a day', async () => {
    room = await aPressRoom()
    await room.push()
    room.weixin.faults.push(...([undefined, undefined, { kind: 'silence' }] as never[]))
    await room.send()
    await room.send(DAY)

    expect(room.calls('mass/send')).toBe(1)
    expect(await room.follow()).toMatchObject({ state: 'unknown' })
  })
})

describe('when WeChat does not take it', () => {
  test.each([
    [45009, 30 * MINUTE, 12 * HOUR],
    [45066, 30_000, 61_000],
    [-1, 10_000, 16_000],
  ])('for now (%i), it is tried again when that makes sense', async (code, tooEarly, inTime) => {
    room = await aPressRoom()
    await room.push()
    room.weixin.faults.push(...([undefined, undefined, { kind: 'code', code }] as never[]))
    await room.send(3000)
    await room.send(tooEarly)
    expect(room.calls('mass/send')).toBe(1)
    await room.send(inTime - tooEarly)

    expect(room.shown()).toEqual([1, 1, 1, 1])
  })

  test('at all, the push has failed and does not count for the month', async () => {
    room = await aPressRoom()
    await room.push()
    room.weixin.faults.push(...([undefined, undefined, { kind: 'code', code: 40249 }] as never[]))
    await room.send()
    await room.send()

    expect(room.calls('mass/send')).toBe(1)
    expect(await room.follow()).toMatchObject({ state: 'failed' })
    expect(answered(await room.preview('a1')).sentThisMonth).toBe(0)
  })
})
