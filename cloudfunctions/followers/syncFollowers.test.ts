import { anOutbox } from '../testing/anOutbox'
import { syncFollowers } from './syncFollowers'

let outbox: Awaited<ReturnType<typeof anOutbox>>
beforeEach(async () => {
  outbox = await anOutbox(['Li', 'Wang', 'Zhao'])
})
afterEach(() => outbox.weixin.close())

const sync = () => syncFollowers(outbox.store, outbox.wechat.official, outbox.clock())
const following = async () =>
  (await outbox.store.followers.list({ where: { subscribed: true }, order: ['_id', 'asc'], limit: 100 })).map(
    ({ id, wechatUnionId }) => `${id} ${wechatUnionId ?? ''}`
  )

describe('the nightly list of followers', () => {
  test('keeps who is new, with the unionid that ties the follower to a member', async () => {
    await outbox.store.followers.remove({ _id: 'Li@union' })
    expect(await sync()).toBe(true)

    expect(await following()).toEqual(['Li@union Li', 'Wang@union Wang', 'Zhao@union Zhao'])
    expect(outbox.calls('batchget')).toBe(1)
  })

  test('marks who was not on it as gone, and keeps the row', async () => {
    await outbox.store.followers.addMany([{ id: 'Chen@union', wechatUnionId: 'Chen', subscribed: true, seenAt: 1 }])
    await sync()

    expect(await following()).toHaveLength(3)
    expect(await outbox.store.followers.get('Chen@union')).toMatchObject({ subscribed: false, wechatUnionId: 'Chen' })
  })

  test('takes back who follows again', async () => {
    await outbox.store.followers.change({ _id: 'Li@union' }, { subscribed: false })
    await sync()
    expect(await following()).toContain('Li@union Li')
  })

  test('asks again for a unionid that WeChat did not know the first time', async () => {
    await outbox.store.followers.put({ id: 'Li@union', subscribed: true, seenAt: 1 })
    await sync()
    expect(await following()).toContain('Li@union Li')
  })

  test.each([
    ['user/get', [{ kind: 'code', code: -1 }]],
    ['batchget', [undefined, { kind: 'truncated' }]],
  ])('that broke off at %s marks nobody', async (_where, faults) => {
    await outbox.store.followers.addMany([{ id: 'Chen@union', wechatUnionId: 'Chen', subscribed: true, seenAt: 1 }])
    await outbox.store.followers.remove({ _id: 'Li@union' })
    outbox.weixin.faults.push(...(faults as never[]))

    expect(await sync()).toBe(false)
    expect(await following()).toContain('Chen@union Chen')
  })

  test('run twice changes nothing more', async () => {
    await sync()
    const before = await following()
    outbox.weixin.time.now += 1000
    await sync()
    expect(await following()).toEqual(before)
  })
})
