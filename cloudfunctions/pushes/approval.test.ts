import { everybody } from '#shared/pushes/audience'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { aPerson } from '../testing/factories'
import { approveOnPhone } from './approveOnPhone'
import { sendBackPush } from './sendBackPush'

const SECOND = 1000

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
})
afterEach(() => room.weixin.close())

const sendBack = (who = 'Cheng') => sendBackPush({ pushId: 'push-a0-1', word: '换个标题' }, room.desk(who))

describe('asking for a push', () => {
  test.each([
    ['reach_changed', { expected: 3 }],
    ['not_in_feed', { articleId: 'draft' }],
    ['quiet_hours', { sendAt: Date.UTC(2026, 10, 22, 15) }],
    ['time_past', { sendAt: Date.UTC(2026, 10, 22, 3) }],
    ['nobody_left', { audience: { ...everybody, unionIds: ['nowhere'] } }],
  ])('is refused: %s', async (reason, over) => {
    await room.store.articles.add({ ...(await room.store.articles.get('a1')), id: 'draft', state: 'draft' })
    expect(await room.ask(over)).toEqual({ ok: false, reason })
  })

  test('happens once, however many press the button', async () => {
    const outcomes = await Promise.all([room.ask(), room.ask()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'pushed_already' })
  })

  test('happens also after a hundred pushes of the same article', async () => {
    const { pushes } = room.store
    answered(await room.ask())
    const first = await pushes.get('push-a0-1')
    await pushes.change({ _id: first.id }, { state: 'recalled' })
    await pushes.addMany(
      Array.from({ length: 105 }, (_push, index) => ({
        ...first,
        id: `push-a0-${index + 2}`,
        state: 'recalled' as const,
      }))
    )
    expect(await room.ask()).toMatchObject({ ok: true, value: { id: 'push-a0-107' } })
    expect(await room.ask()).toMatchObject({ ok: false, reason: 'pushed_already' })
  })

  test('again is for those who have not had it', async () => {
    await room.push()
    await room.send()
    expect(await room.ask()).toEqual({ ok: false, reason: 'nobody_left' })
  })

  test('of safety may go out at night', async () => {
    expect(await room.ask({ safety: true, sendAt: Date.UTC(2026, 10, 22, 15) })).toMatchObject({ ok: true })
  })
})

describe('a second officer', () => {
  beforeEach(async () => {
    answered(await room.ask())
    await room.gather()
  })

  test('is told of it, and the one who asked is not', async () => {
    const roles = [{ kind: 'federation' as const }]
    await room.store.people.addMany([aPerson('Cheng', { roles }), aPerson('Lin', { roles })])
    await room.store.pushes.change({ _id: 'push-a0-1' }, { state: 'gathering' })
    await room.gather()

    expect(await room.store.messages.list({ limit: 9 })).toMatchObject([
      { personId: 'p-Cheng', title: '“健步行路线公布”等您审核', delivery: { state: 'inbox' } },
    ])
  })

  test('is never the one who asked', async () => {
    expect(await room.approve('push-a0-1', 4, 'Lin')).toEqual({ ok: false, reason: 'own_work', about: '这次推送' })
  })

  test('approves the number that was seen', async () => {
    expect(await room.approve('push-a0-1', 5)).toEqual({ ok: false, reason: 'reach_changed' })
  })

  test('of two at once one decides', async () => {
    const outcomes = await Promise.all([room.approve(), sendBack('Zhou')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'decided_already' })
  })

  test('sends back with a word, and nobody has it', async () => {
    await sendBack()
    await room.send()

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'sent_back', remark: '换个标题', decidedBy: { name: 'Cheng' } })
    expect(await room.store.pushChunks.count()).toBe(0)
    expect(await room.ask()).toMatchObject({ ok: true })
  })
})

describe('half a minute', () => {
  test('lies between the approval and the first call', async () => {
    await room.push()
    await room.send(29 * SECOND)
    expect(room.calls('mass/send')).toBe(0)
    await room.send(SECOND)
    expect(room.shown()).toEqual([1, 1, 1, 1])
  })

  test('is time to recall it; twice is once', async () => {
    await room.push()
    room.weixin.time.now += 29 * SECOND
    expect(await room.recall()).toMatchObject({ ok: true, value: { state: 'recalled' } })
    expect(await room.recall()).toMatchObject({ ok: true })
    await room.send()
    expect(room.shown()).toEqual([0, 0, 0, 0])
  })

  test('may fall between two people that are being written down: then nobody has had it', async () => {
    answered(await room.ask())
    const { pushChunks } = room.store
    const add: typeof pushChunks.add = async (chunk) => {
      answered(await room.recall())
      return pushChunks.add(chunk)
    }
    await room.gather({ ...room.store, pushChunks: { ...pushChunks, add } })

    expect(await pushChunks.count()).toBe(0)
    expect(await room.ask()).toMatchObject({ ok: true })
  })

  test('is over when it goes out', async () => {
    await room.push()
    room.weixin.time.now += 30 * SECOND
    expect(await room.recall()).toEqual({ ok: false, reason: 'too_late_to_recall' })
  })
})

test('what is approved in the evening waits for the morning', async () => {
  room.weixin.time.now = Date.UTC(2026, 10, 22, 14)
  const push = await room.push()
  expect(push.releaseAt).toBe(Date.UTC(2026, 10, 23, 0))
})

test('what was asked for a certain time goes out then', async () => {
  const sendAt = Date.UTC(2026, 10, 22, 9, 30)
  answered(await room.ask({ sendAt }))
  await room.gather()
  expect(answered(await room.approve()).releaseAt).toBe(sendAt)
})

describe('deciding at the desk', () => {
  const toPhone = (who: string) => approveOnPhone({ pushId: 'push-a0-1' }, room.desk(who))

  test('leads the reader to the push on their own phone, once a minute, and lets nothing out by itself', async () => {
    answered(await room.ask())
    expect(await toPhone('Cheng')).toEqual({ ok: true, value: { sent: true } })
    expect(await toPhone('Cheng')).toMatchObject({ ok: false, reason: 'phone_has_it' })
    const [told] = await room.store.messages.list({ where: { kind: 'push_asked', personId: 'p-Cheng' }, limit: 9 })
    expect(told).toMatchObject({ path: 'features/officer/pages/push?id=push-a0-1' })
    expect((await room.store.pushes.get('push-a0-1')).decidedBy).toBeUndefined()
  })

  test('is not for what has been decided', async () => {
    answered(await room.ask())
    await sendBack()
    expect(await toPhone('Cheng')).toMatchObject({ ok: false, reason: 'decided_already' })
  })
})
