import { messageTemplates } from '#shared/messages/templates'
import { withCallbacks } from '../../testing/withCallbacks'

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

const open = async (names: string[], options: Parameters<typeof withCallbacks>[1] = {}) => {
  room = await withCallbacks(names, options)
  return room
}

describe('a message of the mini-program', () => {
  test('is delivered by an event that bears an id which the call never heard', async () => {
    const { tell, grant, deliver, delivery, hear } = await open(['Li'])
    await grant('Li')
    await tell('Li')
    await deliver()
    await hear()

    expect(await delivery('Li')).toMatchObject({
      state: 'delivered',
      channel: 'subscribe',
      messageId: expect.stringMatching(/^\d+$/),
    })
  })

  test('whose answer was lost is no longer unknown', async () => {
    const { tell, grant, deliver, delivery, hear, weixin } = await open(['Li'])
    await grant('Li')
    await tell('Li')
    weixin.faults.push({ kind: 'reset_after' })
    await deliver()
    expect(await delivery('Li')).toMatchObject({ state: 'unknown' })
    await hear()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered' })
  })

  test.each([
    ['one entry', one('1', '0', 'success')],
    ['a list', { List: [one('1', '0', 'success')] }],
  ])('is told of in %s', async (_what, fields) => {
    const { tell, delivery, apply, store } = await open(['Li'])
    await tell('Li')
    await store.messages.change({}, sent())
    const List = 'List' in fields ? fields.List : fields
    await room.told('subscribe_msg_sent_event', { SubscribeMsgSentEvent: { List } }, { openId: 'Li@app' })
    await apply()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered', messageId: '1' })
  })

  test('that was refused in the end says why', async () => {
    const { tell, delivery, apply, store } = await open(['Li'])
    await tell('Li')
    await store.messages.change({}, sent())
    const List = [one('1', '1', 'user reject')]
    await room.told('subscribe_msg_sent_event', { SubscribeMsgSentEvent: { List } }, { openId: 'Li@app' })
    await apply()

    expect(await delivery('Li')).toMatchObject({ state: 'failed', reasons: ['subscription_off'] })
  })
})

describe('two messages of the mini-program to one person', () => {
  const SECOND = 1000
  const send = async (turn: string) => {
    await room.tell('Li', 'place_taken', turn)
    await room.deliver()
    room.weixin.time.now += SECOND
  }
  const ended = async (turn: string) => (await room.store.messages.findWhere({ _id: new RegExp(`${turn}$`) }))?.delivery
  const say = (messageId: string, at: number, ErrorCode = '0') =>
    room.told(
      'subscribe_msg_sent_event',
      { SubscribeMsgSentEvent: { List: one(messageId, ErrorCode, ErrorCode === '0' ? 'success' : 'user reject') } },
      { openId: 'Li@app', at }
    )
  const begin = async () => {
    await open(['Li'])
    await room.grant('Li', 2)
    await room.grant('Li', 2)
    return room.clock()
  }

  test('are not mixed up when word of the second comes first', async () => {
    const began = await begin()
    await send('t1')
    room.weixin.time.now += 59 * SECOND
    await send('t2')
    await say('2', began + 60 * SECOND)
    await room.apply()
    expect([await ended('t1'), await ended('t2')]).toMatchObject([{ state: 'sent' }, { state: 'sent' }])
    await say('1', began, '1')
    room.weixin.time.now += 10 * SECOND
    await room.apply()

    expect([await ended('t1'), await ended('t2')]).toMatchObject([
      { state: 'failed', messageId: '1' },
      { state: 'delivered', messageId: '2' },
    ])
  })

  test('of which only one was ever told of, stay what they are', async () => {
    const began = await begin()
    await send('t1')
    await send('t2')
    await say('2', began + SECOND)
    for (let tries = 0; tries < 20; tries++) {
      room.weixin.time.now += 600 * SECOND
      await room.apply()
    }
    expect([await ended('t1'), await ended('t2')]).toMatchObject([{ state: 'sent' }, { state: 'sent' }])
    expect(await room.store.callbacks.count({ state: 'unmatched' })).toBe(1)
  })

  test('are both delivered when WeChat says so twice, seconds apart', async () => {
    const began = await begin()
    await send('t1')
    await send('t2')
    await say('2', began + SECOND)
    await room.apply()
    room.weixin.time.now += 3 * SECOND
    await say('1', began + SECOND)
    await room.apply()
    room.weixin.time.now += 60 * SECOND
    await room.apply()

    expect([await ended('t1'), await ended('t2')]).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }])
    expect(await room.store.callbacks.count({ state: 'waiting' })).toBe(0)
  })

  test('of which the first never reached WeChat: word of the second, hours later, is about the second', async () => {
    await begin()
    room.weixin.faults.push({ kind: 'reset_after' })
    await send('t1')
    room.weixin.time.now += 7200 * SECOND
    const later = room.clock()
    await send('t2')
    await say('2', later)
    await room.apply()
    expect([await ended('t1'), await ended('t2')]).toMatchObject([{ state: 'unknown' }, { state: 'delivered' }])
  })
})

function sent() {
  return { 'delivery.state': 'sent', 'delivery.channel': 'subscribe', 'delivery.firstTriedAt': room.clock() - 1000 }
}

function one(MsgID: string, ErrorCode: string, ErrorStatus: string) {
  return { TemplateId: messageTemplates.place.subscribe, MsgID, ErrorCode, ErrorStatus }
}
