import { aFollower, aWeixin } from '../../../standin/testing/aWeixin'
import { aWechat } from './testing/aWechat'

let weixin: Awaited<ReturnType<typeof aWeixin>>
afterEach(() => weixin.close())

describe('the followers', () => {
  test('are told without those who left, and the page after the last is empty', async () => {
    weixin = await aWeixin({
      followers: [aFollower('Li'), aFollower('Wang'), aFollower('Zhao', { subscribed: false })],
    })
    const wechat = aWechat(weixin.url, () => weixin.time.now)

    const first = { total: 2, openIds: ['Li@union', 'Wang@union'], nextOpenId: 'Wang@union' }
    expect(await wechat.listFollowers()).toEqual({ kind: 'answered', value: first })
    expect(await wechat.listFollowers('Wang@union')).toEqual({ kind: 'answered', value: { total: 2, openIds: [] } })
  })

  test('who left show nothing but that', async () => {
    const since = Date.UTC(2026, 8, 1)
    const followers = [aFollower('Li', { subscribedAt: since, tagIds: [2] }), aFollower('Zhao', { subscribed: false })]
    weixin = await aWeixin({ followers })
    const wechat = aWechat(weixin.url, () => weixin.time.now)

    expect(await wechat.getFollowers(['Li@union', 'Zhao@union'])).toEqual({
      kind: 'answered',
      value: [
        { openId: 'Li@union', subscribed: true, subscribedAt: since, unionId: 'Li', tagIds: [2] },
        { openId: 'Zhao@union', subscribed: false },
      ],
    })
  })

  test('are asked for a hundred at a time', async () => {
    weixin = await aWeixin()
    const openIds = Array.from({ length: 101 }, () => 'Li@union')
    const outcome = await aWechat(weixin.url, () => weixin.time.now).getFollowers(openIds)
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'recipients_count' })
  })
})
