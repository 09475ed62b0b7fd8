import { accounts, aFollower, aWeixin, templates } from '../../../../standin/testing/aWeixin'
import { aMessage, aMiniProgram, aWechat, promoted, registered } from '../testing/aWechat'

type Options = Parameters<typeof aWeixin>[0]

let weixin: Awaited<ReturnType<typeof aWeixin>>
afterEach(() => weixin.close())

async function sending(change: Partial<typeof aMessage>, options: Options = {}) {
  weixin = await aWeixin(options)
  return aWechat(weixin.url, () => weixin.time.now).sendTemplate({ ...aMessage, ...change })
}

describe('WeChat refuses a message', () => {
  test.each<[string, Partial<typeof aMessage>, Options]>([
    ['user_unknown', { toOpenId: 'Nobody' }, {}],
    ['user_unknown', { toOpenId: 'Li@app' }, {}],
    ['not_following', {}, { followers: [aFollower('Li', { subscribed: false })] }],
    ['user_limited', {}, { followers: [aFollower('Li', { frozen: true })] }],
    ['template_unknown', { template: { ...registered, id: 'gone' } }, {}],
    ['template_banned', {}, { templates: templates.map((one) => ({ ...one, banned: true })) }],
    ['capability_missing', {}, { accounts: accounts.map((one) => ({ ...one, kind: 'subscription' })) }],
    ['wrong_secret', {}, { accounts: accounts.map((one) => ({ ...one, appSecret: 'reset' })) }],
    ['wrong_app_id', {}, { accounts: [] }],
    ['secret_frozen', {}, { accounts: accounts.map((one) => ({ ...one, secretFrozen: true })) }],
    ['ip_not_listed', {}, { accounts: accounts.map((one) => ({ ...one, ipWhitelist: ['10.0.0.1'] })) }],
  ])('%s', async (reason, change, options) => {
    expect(await sending(change, options)).toMatchObject({ kind: 'refused', reason })
  })

  test('of which it names the field, should our own check miss it', async () => {
    const longer = templates.map((one) => ({ ...one, fields: [...one.fields, { key: 'phrase3', label: '结果' }] }))
    expect(await sending({}, { templates: longer })).toMatchObject({ reason: 'field_invalid', field: 'phrase3' })
  })

  test('because the page is not published', async () => {
    weixin = await aWeixin()
    const app = aMiniProgram(weixin.url, () => weixin.time.now)
    const message = { toOpenId: 'Li@app', template: promoted, data: { thing1: '课' }, version: 'formal' } as const
    expect(await app.sendSubscribe({ ...message, page: 'pages/secret' })).toMatchObject({ reason: 'page_unpublished' })
  })

  test('when today’s calls are used up, until midnight in Shanghai', async () => {
    const path = '/cgi-bin/message/template/send'
    weixin = await aWeixin({ limits: { [path]: { perDay: 1 } } })
    const wechat = aWechat(weixin.url, () => weixin.time.now)

    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
    expect(await wechat.sendTemplate(aMessage)).toEqual({ kind: 'retry', after: 'midnight', code: 45009 })
    expect(await wechat.getQuota(path)).toEqual({ kind: 'answered', value: { daily: 1, used: 1, left: 0 } })
    weixin.time.now += 12 * 3_600_000
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
  })

  test('when the minute is used up', async () => {
    weixin = await aWeixin({ limits: { '/cgi-bin/message/template/send': { perMinute: 1 } } })
    const wechat = aWechat(weixin.url, () => weixin.time.now)

    await wechat.sendTemplate(aMessage)
    expect(await wechat.sendTemplate(aMessage)).toEqual({ kind: 'retry', after: 'backoff', code: 45011 })
    weixin.time.now += 60_000
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
  })

  test.each([
    [1, 40130],
    [10_001, 40032],
  ])('a mass send to %i people', async (people, code) => {
    weixin = await aWeixin()
    const wechat = aWechat(weixin.url, () => weixin.time.now)
    const openIds = Array.from({ length: people }, (_, index) => `${index}@union`)
    const outcome = await wechat.sendMass({ openIds, mediaId: 'draft', clientMessageId: 'walk' })
    expect(outcome).toMatchObject({ reason: 'recipients_count', code })
  })
})

describe('what the person never learns', () => {
  test('who blocks the account is accepted, gets nothing, and the event says so', async () => {
    expect(await sending({}, { followers: [aFollower('Li', { blocked: true })] })).toMatchObject({ kind: 'accepted' })
    weixin.settle()
    expect(weixin.ledger('Li@union')).toEqual([])
    expect(weixin.events).toMatchObject([{ event: 'TEMPLATESENDJOBFINISH', fields: { Status: 'failed:user block' } }])
  })

  test('the log tells path, code and rid, and no token, secret, openid or text', async () => {
    weixin = await aWeixin()
    const wechat = aWechat(weixin.url, () => weixin.time.now)
    await wechat.sendTemplate({ ...aMessage, toOpenId: 'Nobody' })
    await wechat.listFollowers('Li@union')

    expect(wechat.logged).toMatchObject([
      { path: '/cgi-bin/stable_token', kind: 'answered' },
      {
        path: '/cgi-bin/message/template/send',
        kind: 'refused',
        code: 40003,
        rid: expect.stringMatching(/^[\da-f]{8}-/),
      },
      { path: '/cgi-bin/user/get', kind: 'answered' },
    ])
    expect(JSON.stringify(wechat.logged)).not.toMatch(/stable_[\da-f]|secret|Nobody|@union|健步行/)
  })
})
