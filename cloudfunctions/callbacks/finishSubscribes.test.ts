import { messageTemplates } from '#shared/messages/templates'
import { withCallbacks } from '../testing/withCallbacks'

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

    expect(await delivery('Li')).toMatchObject({ state: 'failed', remarks: ['对方关闭了订阅，没有送达。'] })
  })
})

function sent() {
  return { 'delivery.state': 'sent', 'delivery.channel': 'subscribe', 'delivery.firstTriedAt': room.clock() - 1000 }
}

function one(MsgID: string, ErrorCode: string, ErrorStatus: string) {
  return { TemplateId: messageTemplates.place.subscribe, MsgID, ErrorCode, ErrorStatus }
}
