import { askWeixin } from '../../standin/testing/askWeixin'
import { withCallbacks } from '../testing/withCallbacks'

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

const open = async (names: string[], options: Parameters<typeof withCallbacks>[1] = {}) => {
  room = await withCallbacks(names, options)
  return room
}

describe('a follower', () => {
  const follower = (id = 'Li@union') => room.store.followers.find(id)

  test('who comes is there at once, with the unionid', async () => {
    const { weixin, store, hear } = await open(['Li'])
    await store.followers.remove({})
    const { ask } = askWeixin(weixin.url)
    await ask('/demo/followers', { openid: 'Li@union', subscribed: false })
    weixin.time.now += 1000
    await ask('/demo/followers', { openid: 'Li@union', subscribed: true })
    await hear()

    expect(await follower()).toMatchObject({ subscribed: true, wechatUnionId: 'Li' })
  })

  test('who leaves is kept, and gone', async () => {
    const { weixin, hear } = await open(['Li'])
    await askWeixin(weixin.url).ask('/demo/followers', { openid: 'Li@union', subscribed: false })
    await hear()

    expect(await follower()).toMatchObject({ subscribed: false, wechatUnionId: 'Li' })
  })

  test('is what WeChat said last, in whatever order it came', async () => {
    const { apply, clock } = await open(['Li'])
    await room.told('unsubscribe', {}, { at: clock() + 2000 })
    await apply()
    await room.told('subscribe', {}, { at: clock() + 1000 })
    await apply()
    expect(await follower()).toMatchObject({ subscribed: false })
  })

  test('is there even when WeChat cannot be asked, and asked about again', async () => {
    const { apply, store, weixin } = await open(['Li'])
    await store.followers.remove({})
    weixin.faults.push({ kind: 'code', code: -1 })
    await room.told('subscribe', {})
    await apply()
    expect(await follower()).toMatchObject({ subscribed: true })
    expect((await follower())?.wechatUnionId).toBeUndefined()
    weixin.time.now += 10_000
    await apply()
    expect(await follower()).toMatchObject({ wechatUnionId: 'Li' })
  })
})
