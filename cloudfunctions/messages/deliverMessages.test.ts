import { anOutbox } from '../testing/anOutbox'

type Outbox = Awaited<ReturnType<typeof anOutbox>>

const MINUTE = 60_000
let outbox: Outbox
let logged: jest.SpyInstance

beforeEach(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  outbox = await anOutbox(['Li', 'Wang', 'Zhao'])
})
afterEach(async () => {
  logged.mockRestore()
  await outbox.weixin.close()
})

const channels = (name: string) => outbox.phone(name).map(({ channel }) => channel)

describe('the channel of a message', () => {
  test('is the mini-program while a permission is left, and uses it up', async () => {
    const { tell, grant, deliver, delivery, store } = outbox
    await grant('Li')
    await tell('Li')
    await deliver()

    expect(channels('Li')).toEqual(['subscribe'])
    expect(await delivery('Li')).toMatchObject({ state: 'sent', channel: 'subscribe', attempts: 1 })
    expect((await store.people.get('p-Li')).grants).toEqual({ place: 0 })
  })

  test('is the official account for a follower without a permission', async () => {
    const { tell, deliver, delivery, phone } = outbox
    await tell('Li')
    await deliver()

    expect(phone('Li')).toMatchObject([
      { channel: 'template', title: '报名结果通知', link: { miniprogramPath: 'features/events/pages/detail?id=cup' } },
    ])
    expect(await delivery('Li')).toMatchObject({ state: 'sent', messageId: expect.stringMatching(/^\d+$/) })
  })

  test('is the official account when WeChat knows of no permission that we counted', async () => {
    const { tell, deliver, delivery, store } = outbox
    await store.people.change({ _id: 'p-Li' }, { 'grants.place': 3 })
    await tell('Li')
    await deliver()

    expect(channels('Li')).toEqual(['template'])
    expect((await delivery('Li'))?.reasons).toEqual(['no_grant'])
    expect((await store.people.get('p-Li')).grants).toEqual({ place: 0 })
  })

  test.each([
    ['follows no longer', { subscribed: false }],
    ['is known under another unionid', { wechatUnionId: 'other' }],
  ])('is the inbox alone for somebody who %s', async (_why, change) => {
    const { tell, deliver, delivery, store, weixin } = outbox
    await store.followers.change({ _id: 'Li@union' }, change)
    await tell('Li')
    await deliver()

    expect(await delivery('Li')).toMatchObject({ state: 'inbox', channel: 'inbox' })
    expect(weixin.paths).toEqual([])
  })

  test('is the inbox for a follower who has just left, and the follower is struck off', async () => {
    const { tell, deliver, delivery, store, weixin } = outbox
    weixin.faults.push({ kind: 'code', code: 43004 })
    await tell('Li')
    await deliver()

    expect(await delivery('Li')).toMatchObject({ state: 'inbox', reasons: ['not_following'] })
    expect((await store.followers.get('Li@union')).subscribed).toBe(false)
  })

  test('is the inbox when the person is gone, and the others still get theirs', async () => {
    const { tell, deliver, delivery, store } = outbox
    await tell('Li')
    await tell('Wang')
    await store.people.remove({ _id: 'p-Li' })
    await deliver()

    expect(await delivery('Li')).toMatchObject({ state: 'inbox' })
    expect(channels('Wang')).toEqual(['template'])
  })
})

describe('promoted, withdrew and promoted again', () => {
  test('is told on the phone twice, and no third time', async () => {
    const { tell, deliver } = outbox
    await tell('Li', 'place_promoted', 'first')
    await tell('Li', 'place_promoted', 'first')
    await deliver()
    await tell('Li', 'place_promoted', 'second')
    await deliver()
    await deliver()

    expect(channels('Li')).toEqual(['template', 'template'])
  })
})

describe('when nothing was sent', () => {
  test('because WeChat was busy, it goes out a little later', async () => {
    const { tell, grant, deliver, delivery, weixin } = outbox
    await grant('Li')
    await tell('Li')
    weixin.faults.push({ kind: 'code', code: -1 })
    await deliver()
    expect(await delivery('Li')).toMatchObject({ state: 'waiting', reasons: ['backoff'] })
    weixin.time.now += MINUTE
    await deliver()

    expect(channels('Li')).toEqual(['subscribe'])
  })

  test('because nobody answers at the address, one call is made for all and everything waits', async () => {
    const { tell, deliver, delivery, weixin, accountsOn } = outbox
    for (const name of ['Li', 'Wang', 'Zhao']) await tell(name)
    const nowhere = accountsOn('http://127.0.0.1:9')
    await deliver('one', { wechat: nowhere })
    const attempts = await Promise.all(['Li', 'Wang', 'Zhao'].map(async (name) => (await delivery(name))?.attempts))
    weixin.time.now += MINUTE
    await deliver()

    expect(attempts.every((count) => count === 0 || count === 1)).toBe(true)
    expect(['Li', 'Wang', 'Zhao'].flatMap(channels)).toEqual(['template', 'template', 'template'])
  })

  test('however often: after twenty attempts the inbox has it alone', async () => {
    const { tell, deliver, delivery, weixin } = outbox
    await tell('Li')
    for (let round = 0; round < 25; round++) {
      weixin.faults.splice(0, 1, { kind: 'code', code: -1 })
      await deliver()
      weixin.time.now += 61 * MINUTE
    }

    expect(await delivery('Li')).toMatchObject({ state: 'inbox', attempts: 21 })
    expect(channels('Li')).toEqual([])
  })
})

describe('what WeChat would refuse again is not asked again in the same run', () => {
  const names = Array.from({ length: 30 }, (_, index) => `N${index}`)
  const sendTo30 = async (code: number, kind: 'place_taken' | 'event_changed' = 'place_taken') => {
    await outbox.weixin.close()
    outbox = await anOutbox(names)
    for (const name of names) await outbox.tell(name, kind)
    outbox.weixin.faults.push(...Array.from({ length: 30 }, () => ({ kind: 'code', code }) as const))
    await outbox.deliver()
    return outbox.calls('template/send')
  }

  test.each([
    [43116, 'template_banned'],
    [40249, 'marketing_forbidden'],
    [48001, 'capability_missing'],
  ])('%i: the rest goes to the inbox', async (code, reason) => {
    expect(await sendTo30(code)).toBeLessThanOrEqual(8)
    expect(await outbox.delivery('N29')).toMatchObject({ state: 'inbox', reasons: [reason] })
    expect(await outbox.store.messages.count({ 'delivery.state': 'inbox' })).toBe(30)
  })

  test('45009: the rest waits for midnight in Shanghai, and then goes out', async () => {
    expect(await sendTo30(45009)).toBeLessThanOrEqual(8)
    const midnight = Date.UTC(2026, 10, 22, 16)
    expect(await outbox.store.messages.count({ 'delivery.state': 'waiting', 'delivery.notBefore': midnight })).toBe(30)

    outbox.weixin.faults.splice(0)
    outbox.weixin.time.now = midnight - 1
    await outbox.deliver()
    expect(names.flatMap(channels)).toHaveLength(0)
    outbox.weixin.time.now = midnight
    await outbox.deliver()
    expect(names.flatMap(channels)).toHaveLength(30)
  })

  test('a banned template keeps the others going', async () => {
    const { tell, deliver, weixin } = outbox
    weixin.faults.push({ kind: 'code', code: 43116 })
    await tell('Li')
    await deliver()
    await tell('Li', 'event_changed')
    await deliver()

    expect(outbox.phone('Li').map(({ title }) => title)).toEqual(['活动变更通知'])
  })
})

test('a run ends in time, also amid a batch, and a later one goes on', async () => {
  await outbox.weixin.close()
  const names = Array.from({ length: 20 }, (_, index) => `N${index}`)
  outbox = await anOutbox(names)
  const { tell, deliver, weixin, store } = outbox
  for (const name of names) await tell(name)
  const slow = async (id: string) => {
    weixin.time.now += MINUTE
    return store.people.find(id)
  }
  await deliver('slow', { store: { ...store, people: { ...store.people, find: slow } } })
  expect(names.flatMap(channels).length).toBeLessThanOrEqual(8)

  weixin.time.now += MINUTE
  await deliver('next')
  expect(names.flatMap(channels)).toHaveLength(20)
})
