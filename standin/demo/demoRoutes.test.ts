import { askWeixin } from '../testing/askWeixin'
import { aFollower, aWeixin } from '../testing/aWeixin'

let weixin: Awaited<ReturnType<typeof aWeixin>>
let ask: ReturnType<typeof askWeixin>['ask']

beforeEach(async () => {
  weixin = await aWeixin({ followers: ['Li', 'Wang', 'Zhao'].map((name) => aFollower(name)) })
  ask = askWeixin(weixin.url).ask
})
afterEach(() => weixin.close())

describe('the demonstration', () => {
  test('lists the followers page by page', async () => {
    const first = await ask('/demo/followers?limit=2')
    expect(first).toMatchObject({ followers: [{ unionId: 'Li' }, { unionId: 'Wang' }], next: 'Wang' })
    expect(await ask('/demo/followers?limit=2&after=Wang')).toEqual({
      followers: [expect.objectContaining({ unionId: 'Zhao' })],
    })
  })

  test('lets a person leave and come back, and tells the account', async () => {
    await ask('/demo/followers', { openid: 'Li@app', subscribed: false })
    weixin.time.now += 1000
    expect(await ask('/demo/followers', { openid: 'Li@app', subscribed: true })).toMatchObject({
      subscribedAt: weixin.time.now,
    })
    expect(weixin.events).toMatchObject([
      { event: 'unsubscribe', appId: 'wx-union', openId: 'Li@union' },
      { event: 'subscribe', appId: 'wx-union', openId: 'Li@union' },
    ])
  })

  test('grants what the account has and filters the rest', async () => {
    const granted = await ask('/demo/grants', { openid: 'Li@app', templateIds: ['promoted', 'registered'] })
    expect(granted).toEqual({ promoted: 'accept', registered: 'filter' })
  })

  test('shows the phone with the names and the time of its world', async () => {
    expect(await ask('/demo/ledger?openid=Li@union')).toEqual({
      officialAccount: '红墙长安',
      miniprogram: '红墙长安小程序',
      now: weixin.time.now,
      subscribed: true,
      blocked: false,
      messages: [],
    })
  })

  test('keeps verdicts on pictures back, and then tells them as they are or as it wants them', async () => {
    const { withToken } = askWeixin(weixin.url)
    const media_url = 'data:image/png,picture'
    const look = async () => {
      const picture = { version: 2, openid: 'Li@app', scene: 4, media_type: 2, media_url }
      await withToken('/wxa/media_check_async', picture, 'wx-app')
      weixin.settle()
    }
    expect(await ask('/demo/verdicts', { held: true })).toEqual({ held: 0 })
    await look()
    expect(weixin.events).toEqual([])
    expect(await ask('/demo/verdicts', { held: true })).toEqual({ held: 1 })
    await ask('/demo/verdicts', { held: false, suggest: 'risky' })
    await look()
    expect(weixin.events).toMatchObject([
      { event: 'wxa_media_check', fields: { result: { suggest: 'risky', label: 20006 } } },
      { event: 'wxa_media_check', fields: { result: { suggest: 'pass', label: 100 } } },
    ])
  })

  test('lets a person write, tap and be answered, and the account become another', async () => {
    expect(await ask('/demo/say', { openid: 'Li@union', text: '报名' })).toEqual({})
    expect(await ask('/demo/say', { openid: 'Li@union', menu: '象棋' })).toEqual({})
    expect(weixin.events).toMatchObject([
      { event: 'text', fields: { Content: '报名' } },
      { event: 'CLICK', fields: { EventKey: '象棋' } },
    ])
    expect(await ask('/demo/account', { appid: 'wx-union', kind: 'unverified' })).toEqual({})
    expect(await askWeixin(weixin.url).withToken('/cgi-bin/user/get')).toMatchObject({ errcode: 48001 })
  })

  test.each<[string, unknown, object]>([
    ['/demo/say', { openid: 'Li@union', text: ' ' }, { reason: 'malformed' }],
    ['/demo/account', { appid: 'wx-nobody' }, { reason: 'unknown_follower' }],
    ['/demo/ledger?openid=Nobody', undefined, { reason: 'unknown_follower' }],
    ['/demo/grants', { openid: 'Li@app', templateIds: [] }, { reason: 'malformed' }],
    ['/demo/followers', '{', { reason: 'malformed' }],
    ['/demo/nothing', undefined, { reason: 'unknown_path' }],
  ])('refuses %s %j', async (path, body, told) => {
    expect(await ask(path, body)).toEqual(told)
  })

  test('takes nothing that a page of another site could post', async () => {
    const response = await fetch(`${weixin.url}/demo/reset`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(415)
  })
})
