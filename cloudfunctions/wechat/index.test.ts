import { connectDatabase } from '#server/store/database'
import { readAesKey } from '#server/wechat/callback/account'
import { unseal } from '#server/wechat/callback/seal'
import { sealedIn } from '#server/wechat/callback/sealedIn'
import { aLocalCloud } from '../../localcloud/contract/cloudUnderTest'
import { runtimeEnvironment } from '../../localcloud/functions/runtimeEnvironment'
import { openStore, schema } from '../schema'
import { aGreeting, anEventPush, callbackAddress } from '../testing/aPush'
import { main } from './index'

let cloud: Awaited<ReturnType<typeof aLocalCloud>>
const before = { ...process.env }
const account = {
  WECHAT_OFFICIAL_APPID: callbackAddress.appId,
  WECHAT_OFFICIAL_TOKEN: callbackAddress.token,
  WECHAT_OFFICIAL_AES_KEY: callbackAddress.aesKey,
}

beforeAll(async () => {
  cloud = await aLocalCloud({ collections: schema })
})
beforeEach(() => Object.assign(process.env, runtimeEnvironment(cloud), account))
afterAll(async () => {
  await cloud.close()
  process.env = before
})

const context = (environment: Record<string, string>) => ({
  environment: JSON.stringify({
    ...environment,
    WX_CONTEXT_KEYS: Object.keys(environment).join(','),
    TCB_CONTEXT_KEYS: '',
  }),
})
const now = () => ({ at: Date.now() })

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => {}))

describe('the function that WeChat pushes to', () => {
  test('answers the greeting and stores a push', async () => {
    const greeting = aGreeting(now())
    expect(await main(greeting, context({}))).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: greeting.queryStringParameters?.echostr,
    })
    expect(await main(anEventPush('subscribe', {}, now()), context({}))).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    })
    expect(await openStore(connectDatabase()).callbacks.count({ kind: 'subscribe', state: 'waiting' })).toBe(1)
  })

  test.each([
    ['a person in the mini-program', { WX_OPENID: 'o1' }],
    ['a timer', { TRIGGER_SRC: 'timer' }],
  ])('turns away %s, however right the push is', async (_who, environment) => {
    const push = anEventPush('subscribe', {}, now())
    expect(await main(push, context(environment as Record<string, string>))).toMatchObject({ statusCode: 403 })
  })

  test.each([{}, { httpMethod: 'POST', headers: {} }])('takes nothing from %j', async (request) => {
    const { statusCode } = (await main(request, context({}))) as { statusCode: number }
    expect(statusCode).toBeGreaterThanOrEqual(400)
  })

  test('takes nothing before the union has set a token, and nothing in plain for a mistyped key', async () => {
    const push = anEventPush('subscribe', {}, now())
    delete process.env.WECHAT_OFFICIAL_TOKEN
    expect(await main(push, context({}))).toMatchObject({ statusCode: 403 })
    Object.assign(process.env, account, { WECHAT_OFFICIAL_AES_KEY: 'mistyped' })
    await expect(main(push, context({}))).rejects.toThrow('EncodingAESKey')
  })

  describe('while token and key are changed', () => {
    const before = { token: account.WECHAT_OFFICIAL_TOKEN, aesKey: account.WECHAT_OFFICIAL_AES_KEY }
    const fresh = { token: 'fresh-token', aesKey: 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba' }
    const during = {
      WECHAT_OFFICIAL_TOKEN: `${fresh.token},${before.token}`,
      WECHAT_OFFICIAL_AES_KEY: `${fresh.aesKey}, ${before.aesKey}`,
    }
    const pushWith = (over: Partial<typeof fresh>) =>
      main(anEventPush('subscribe', {}, { ...now(), address: { ...callbackAddress, ...over } }), context({}))

    test.each([
      ['as before', {} as Partial<typeof fresh>],
      ['with the new token', { token: fresh.token }],
      ['with the new key', { aesKey: fresh.aesKey }],
      ['with both', fresh],
    ])('takes what WeChat sends %s, and answers in the same seal', async (_how, over) => {
      Object.assign(process.env, during)
      const { statusCode, body } = (await pushWith(over)) as { statusCode: number; body: string }
      expect(statusCode).toBe(200)
      const sealed = sealedIn(body)
      const aesKey = readAesKey(over.aesKey ?? before.aesKey ?? '')
      expect(sealed && aesKey && unseal(sealed, { aesKey, appId: callbackAddress.appId })).toContain('<xml>')
    })

    test('takes nothing of before once it is over', async () => {
      Object.assign(process.env, { WECHAT_OFFICIAL_TOKEN: fresh.token, WECHAT_OFFICIAL_AES_KEY: fresh.aesKey })
      expect(await pushWith(fresh)).toMatchObject({ statusCode: 200 })
      expect(await pushWith({})).toMatchObject({ statusCode: 403 })
      expect(await pushWith({ token: fresh.token })).toMatchObject({ statusCode: 403 })
    })
  })

  test('answers 503 when the database is away, so that WeChat tries again', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    await cloud.close()
    expect(await main(anEventPush('unsubscribe', {}, now()), context({}))).toMatchObject({ statusCode: 503 })
    expect(logged).toHaveBeenCalled()
    logged.mockRestore()
  })
})
