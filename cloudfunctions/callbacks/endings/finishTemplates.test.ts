import type { PushFaults } from '../../../standin/callback/address'
import { askWeixin } from '../../../standin/testing/askWeixin'
import { withCallbacks } from '../../testing/withCallbacks'

const HOUR = 3_600_000

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

const open = async (names: string[], options: Parameters<typeof withCallbacks>[1] = {}) => {
  room = await withCallbacks(names, options)
  return room
}

describe('a template message', () => {
  test('is delivered when WeChat says so', async () => {
    const { tell, deliver, delivery, hear } = await open(['Li'])
    await tell('Li')
    await deliver()
    expect(await delivery('Li')).toMatchObject({ state: 'sent' })
    await hear()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered', deliveredAt: room.clock() })
  })

  test('has failed, with the reason, when the follower takes nothing of the account', async () => {
    const { tell, deliver, delivery, hear, weixin } = await open(['Li'])
    await askWeixin(weixin.url).ask('/demo/followers', { openid: 'Li@union', blocked: true })
    await tell('Li')
    await deliver()
    await hear()

    expect(await delivery('Li')).toMatchObject({ state: 'failed', reasons: ['blocked'] })
  })

  test.each<['twice' | 'late' | 'unanswered']>([['twice'], ['late'], ['unanswered']])(
    'is delivered once, though the event comes %s',
    async (kind) => {
      const pushFaults: PushFaults = () => ({ kind })
      const { tell, deliver, delivery, hear } = await open(['Li'], { pushFaults })
      await tell('Li')
      await deliver()
      await hear()
      await hear()

      expect(await delivery('Li')).toMatchObject({ state: 'delivered' })
      expect(await delivery('Li')).not.toHaveProperty('reasons')
      expect(await room.states()).toEqual(['applied'])
    }
  )

  test('waits for its event, which may overtake the answer to the call', async () => {
    const { tell, deliver, delivery, apply, store } = await open(['Li'])
    await room.told('TEMPLATESENDJOBFINISH', { MsgID: '3248682510344192001', Status: 'success' })
    await apply()
    expect(await room.states()).toEqual(['waiting'])
    await tell('Li')
    await deliver()
    room.weixin.time.now += 10_000
    await apply()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered', messageId: '3248682510344192001' })
    expect(await store.callbacks.count({ state: 'applied' })).toBe(1)
  })

  test('whose answer was lost is found by its event', async () => {
    const { tell, delivery, apply, store } = await open(['Li'])
    await tell('Li')
    await store.messages.change({}, lost())
    await room.told('TEMPLATESENDJOBFINISH', { MsgID: '7', Status: 'success' })
    room.weixin.time.now += 61_000
    await apply()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered', messageId: '7' })
  })

  test('is not guessed when two answers to one person were lost', async () => {
    const { tell, apply, store } = await open(['Li'])
    await tell('Li')
    await tell('Li', 'place_taken', 't2')
    await store.messages.change({}, lost())
    await room.told('TEMPLATESENDJOBFINISH', { MsgID: '7', Status: 'success' })
    await apply()
    room.weixin.time.now += 2 * HOUR
    await apply()

    expect(await store.messages.count({ 'delivery.state': 'unknown' })).toBe(2)
    expect(await room.states()).toEqual(['unmatched'])
  })

  test('keeps the first ending that is told', async () => {
    const { tell, deliver, delivery, hear, apply } = await open(['Li'])
    await tell('Li')
    await deliver()
    await hear()
    const { messageId = '' } = (await delivery('Li')) ?? {}
    await room.told('templatesendjobfinish', { MsgID: messageId, Status: 'failed: system failed' }, { openId: 'other' })
    await apply()

    expect(await delivery('Li')).toMatchObject({ state: 'delivered' })
    expect(await delivery('Li')).not.toHaveProperty('reasons')
  })
})

function lost() {
  return { 'delivery.state': 'unknown', 'delivery.channel': 'template', 'delivery.firstTriedAt': room.clock() - 1000 }
}
