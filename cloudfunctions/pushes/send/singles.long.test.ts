import { _ } from '#server/store/command'
import { aChunk } from '../../testing/aChunk'
import { anEventRoom } from '../../testing/anEventRoom'
import { dyingAfter } from '../../testing/dying'
import { anEvent } from '../../testing/factories'

const MINUTE = 60_000
const NAMES = Array.from({ length: 120 }, (_, index) => `N${String(index).padStart(3, '0')}`)

let room: Awaited<ReturnType<typeof anEventRoom>>
let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  logged.mockRestore()
  await room.weixin.close()
})

const once = (names = NAMES) => names.map(() => 1)

describe('word of an event to everybody in it', () => {
  test('goes to each once, by template, and into the inbox', async () => {
    room = await anEventRoom(['Li', 'Wang', 'Zhao'], anEvent({ capacity: 2 }))
    await room.cancel()
    await room.send()
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1])
    expect(room.phone('Li')).toMatchObject([{ channel: 'template', title: '活动变更通知' }])
    expect(await room.inbox('Zhao')).toMatchObject([{ kind: 'event_cancelled', title: '活动取消了' }])
    expect(await room.tally()).toMatchObject({ accepted: 3, waiting: 0 })
  })

  test('goes out in a run that meets chunks whose push is gone, and these do not come again', async () => {
    room = await anEventRoom(['Li', 'Wang', 'Zhao'], anEvent({ capacity: 2 }))
    const lost = ['x', 'y', 'z', 'w'].map((id) =>
      aChunk(['p-Li'], { id: `${id}:0`, pushId: id, state: 'waiting', notBefore: 1 })
    )
    await room.store.pushChunks.addMany(lost)
    await room.cancel()
    await room.send()
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1])
    expect(await room.store.pushChunks.count({ state: _.neq('done') })).toBe(0)
  })

  test('has ended in the next run, when the one that sent the last of it died before saying so', async () => {
    room = await anEventRoom(['Li', 'Wang'])
    await room.cancel()
    await room.send()
    const { id } = await room.push()
    await room.store.pushes.change({ _id: id }, { state: 'sending', endedAt: _.remove() })
    await room.send()

    expect(await room.push()).toMatchObject({ state: 'sent', endedAt: room.clock() })
    expect(room.shown()).toEqual([1, 1])
  })

  test('takes a permission of the mini-program first, and spends it', async () => {
    room = await anEventRoom(['Li', 'Wang'])
    await room.grantChange('Li')
    await room.cancel()
    await room.send()

    expect(room.phone('Li')).toMatchObject([{ channel: 'subscribe' }])
    expect(room.phone('Wang')).toMatchObject([{ channel: 'template' }])
    expect((await room.store.people.get('p-Li')).grants).toMatchObject({ change: 0 })
  })

  test('goes by template when WeChat knows of no permission', async () => {
    room = await anEventRoom(['Li'])
    await room.store.people.change({ _id: 'p-Li' }, { 'grants.change': 2 })
    await room.cancel()
    await room.send()

    expect(room.phone('Li')).toMatchObject([{ channel: 'template' }])
    expect((await room.store.people.get('p-Li')).grants).toMatchObject({ change: 0 })
  })

  test('stays in the inbox of who has left, and the follower is struck off', async () => {
    room = await anEventRoom(['Li', 'Wang'])
    room.weixin.faults.push({ kind: 'code', code: 43004 })
    await room.cancel()
    await room.send()

    expect(await room.tally()).toMatchObject({ accepted: 1, inbox: 1 })
    expect(await room.store.followers.count({ subscribed: false })).toBe(1)
    expect(await room.inbox('Li')).toHaveLength(1)
  })
})

describe('a chunk', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('whose run dies after write %i reaches everybody once', async (writes) => {
    room = await anEventRoom(NAMES)
    await room.cancel()
    await room.send(MINUTE, dyingAfter(writes, room.store), 'dead')
    await room.send(3 * MINUTE)
    await room.send(3 * MINUTE)

    expect(room.shown()).toEqual(once())
    expect(await room.tally()).toMatchObject({ accepted: 120, unknown: 0, waiting: 0 })
  })

  test.each(['silence', 'reset_after', 'truncated', 'bad_gateway_after'] as const)(
    'is asked again under the same ids after %s',
    async (kind) => {
      room = await anEventRoom(NAMES)
      await room.cancel()
      room.weixin.faults.push(undefined as never, { kind }, undefined as never, { kind })
      await room.send()
      expect(await room.tally()).toMatchObject({ accepted: 118, waiting: 2 })
      await room.send()

      expect(room.shown()).toEqual(once())
      expect(await room.tally()).toMatchObject({ accepted: 120 })
    }
  )

  test('is left unknown once WeChat would show it again', async () => {
    room = await anEventRoom(['Li', 'Wang'])
    await room.cancel()
    room.weixin.faults.push({ kind: 'silence' })
    await room.send()
    await room.send(10 * MINUTE)

    expect(room.shown()).toEqual([1, 1])
    expect(await room.tally()).toMatchObject({ accepted: 1, unknown: 1 })
  })

  test('that was taken over while its run was held up is sent once', async () => {
    room = await anEventRoom(NAMES)
    await room.cancel()
    await Promise.all([room.send(), room.send(0, room.store, 'two')])

    expect(room.shown()).toEqual(once())
    expect(room.calls('template/send')).toBe(120)
  })
})

describe('when WeChat says no', () => {
  test('to the rate, nothing more is asked in this run, and it goes on later', async () => {
    room = await anEventRoom(NAMES)
    await room.cancel()
    room.weixin.faults.push(...Array.from({ length: 20 }, () => ({ kind: 'code', code: 45011 }) as const))
    await room.send()
    expect(room.calls('template/send')).toBeLessThan(50)
    await room.send()

    expect(room.shown()).toEqual(once())
  })

  test('for the day, it goes on after midnight in Shanghai', async () => {
    room = await anEventRoom(['Li', 'Wang'])
    await room.cancel()
    room.weixin.faults.push({ kind: 'code', code: 45009 }, { kind: 'code', code: 45009 })
    await room.send()
    await room.send(11 * 60 * MINUTE)
    expect(room.shown()).toEqual([0, 0])
    expect((await room.push()).remark).toContain('零点')
    await room.send(60 * MINUTE)

    expect(room.shown()).toEqual([1, 1])
  })

  test.each([40249, 43116])(
    'for good (%i), it stops, an alarm is raised, and an officer lets it go on',
    async (code) => {
      room = await anEventRoom(NAMES)
      await room.cancel()
      room.weixin.faults.push(...Array.from({ length: 20 }, () => ({ kind: 'code', code }) as const))
      await room.send()
      await room.send()
      expect(room.calls('template/send')).toBeLessThan(50)
      expect(await room.push()).toMatchObject({ state: 'stopped', remark: expect.stringMatching(/微信/) })
      expect(logged).toHaveBeenCalled()
      await room.resume()
      await room.send()

      expect(room.shown()).toEqual(once())
      expect(await room.push()).toMatchObject({ state: 'sent' })
    }
  )

  test('because it is busy, it tries twenty times and then says so', async () => {
    room = await anEventRoom(['Li'])
    await room.cancel()
    for (let round = 0; round < 24; round++) {
      room.weixin.faults.splice(0, 1, { kind: 'code', code: -1 })
      await room.send(61 * MINUTE)
    }

    expect(await room.tally()).toMatchObject({ refused: 1 })
    expect(await room.push()).toMatchObject({ state: 'sent' })
    // After an officer has let it go on once more there is nobody left to try.
    room.weixin.faults.length = 0
    expect(await room.resume()).toMatchObject({ ok: true })
    await room.send()
    expect(room.shown()).toEqual([1])
    expect(await room.tally()).toMatchObject({ accepted: 1, refused: 0 })
    expect(await room.resume()).toEqual({ ok: false, reason: 'nobody_again' })
  })
})
