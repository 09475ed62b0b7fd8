import { accounts, aWeixin } from '../../../standin/testing/aWeixin'
import { aMessage, aTokenStore, aWechat } from './testing/aWechat'
import { openTokens } from './tokens'

let weixin: Awaited<ReturnType<typeof aWeixin>>
const clock = () => weixin.time.now
const count = (word: string) => weixin.paths.filter((path) => path.endsWith(word)).length

beforeEach(async () => {
  weixin = await aWeixin()
})
afterEach(() => weixin.close())

describe('the token', () => {
  test('is fetched once however many calls wait for it', async () => {
    const wechat = aWechat(weixin.url, clock)
    const calls = Array.from({ length: 40 }, (_, index) =>
      wechat.sendTemplate({ ...aMessage, clientMessageId: String(index) })
    )
    expect((await Promise.all(calls)).every(({ kind }) => kind === 'accepted')).toBe(true)
    expect(count('stable_token')).toBe(1)
  })

  test('is shared by instances through the store', async () => {
    const tokens = aTokenStore()
    await aWechat(weixin.url, clock, { tokens }).sendTemplate(aMessage)
    await aWechat(weixin.url, clock, { tokens }).sendTemplate(aMessage)
    expect(count('stable_token')).toBe(1)
  })

  test('is used until five minutes before its end', async () => {
    const wechat = aWechat(weixin.url, clock)
    await wechat.sendTemplate(aMessage)
    weixin.time.now += 6_900_000 - 1
    await wechat.sendTemplate(aMessage)
    expect(count('stable_token')).toBe(1)
    weixin.time.now += 1
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
    expect(count('stable_token')).toBe(2)
  })

  test('that was revoked while a call was under way is replaced, and the call replayed', async () => {
    const wechat = aWechat(weixin.url, clock)
    await wechat.sendTemplate(aMessage)
    weixin.faults.push({ kind: 'revoke_tokens' })

    expect(await wechat.sendTemplate({ ...aMessage, clientMessageId: 'second' })).toMatchObject({ kind: 'accepted' })
    expect([count('stable_token'), count('template/send')]).toEqual([2, 3])
    expect(weixin.ledger('Li@union')).toHaveLength(2)
  })

  test('is replaced once only: a second rejection is given up', async () => {
    weixin.faults.push({ kind: 'revoke_tokens' }, { kind: 'revoke_tokens' })
    const wechat = aWechat(weixin.url, clock)

    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ reason: 'token_rejected', concerns: 'account' })
    expect([count('stable_token'), count('template/send')]).toEqual([2, 2])
  })

  test('of another instance survives the rejection of an older one', async () => {
    const tokens = aTokenStore()
    const [first, second] = [aWechat(weixin.url, clock, { tokens }), aWechat(weixin.url, clock, { tokens })]
    await Promise.all([first.sendTemplate(aMessage), second.sendTemplate(aMessage)])
    weixin.faults.push({ kind: 'revoke_tokens' })
    await first.sendTemplate(aMessage)
    const fetched = count('stable_token')

    expect(await second.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
    expect(count('stable_token')).toBe(fetched)
  })

  test('is fetched anew when the store is down', async () => {
    const down = async () => Promise.reject(new Error('the database is away'))
    const wechat = aWechat(weixin.url, clock, { tokens: { read: down, write: down, expire: down } })
    weixin.faults.push({ kind: 'revoke_tokens' })
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
  })

  test('that cannot be had leaves the message unsent, not unknown', async () => {
    const wechat = aWechat(weixin.url, clock, {
      fetch: async () => Promise.reject(new DOMException('', 'TimeoutError')),
    })
    expect(await wechat.sendTemplate(aMessage)).toEqual({ kind: 'retry', after: 'backoff', code: 'unsent' })
  })
})

describe('a token rejected twice, by two calls that carried it', () => {
  test('is replaced once: the second rejection finds another one in its place', async () => {
    let fetched = 0
    const fetchToken = async () => {
      fetched += 1
      return { kind: 'answered', value: { text: `token ${fetched}`, expiresAt: Infinity } } as const
    }
    const nowhere = { read: async () => undefined, write: async () => {}, expire: async () => {} }
    const tokens = openTokens({ store: nowhere, clock, fetchToken })

    await tokens.current()
    await tokens.expire('token 1')
    await tokens.current()
    await tokens.expire('token 1')
    expect(await tokens.current()).toMatchObject({ text: 'token 2' })
  })
})

describe('the two families of tokens at WeChat', () => {
  const [account] = accounts
  const secret = { appid: account?.appId ?? '', secret: account?.appSecret ?? '' }
  const ask = async (path: string, init?: RequestInit) => (await fetch(`${weixin.url}${path}`, init)).json()
  const plain = () => ask(`/cgi-bin/token?${new URLSearchParams({ grant_type: 'client_credential', ...secret })}`)
  const stable = (more = {}) =>
    ask('/cgi-bin/stable_token', {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credential', ...secret, ...more }),
    })
  const isAccepted = async (token: string) =>
    (await ask(`/cgi-bin/user/get?access_token=${token}`)).errcode === undefined

  test('a stable token stays the same until five minutes before its end, then overlaps the next', async () => {
    const first = await stable()
    weixin.time.now += 6_900_000 - 1
    expect((await stable()).access_token).toBe(first.access_token)
    weixin.time.now += 1
    const second = await stable()
    expect(second.access_token).not.toBe(first.access_token)
    expect([await isAccepted(first.access_token), await isAccepted(second.access_token)]).toEqual([true, true])
    weixin.time.now += 300_000
    expect(await ask(`/cgi-bin/user/get?access_token=${first.access_token}`)).toMatchObject({ errcode: 42001 })
  })

  test('a plain token dies five minutes after the next one, and never touches the stable one', async () => {
    const { access_token: kept } = await stable()
    const first = await plain()
    await plain()
    expect(await isAccepted(first.access_token)).toBe(true)
    weixin.time.now += 300_000
    expect(await ask(`/cgi-bin/user/get?access_token=${first.access_token}`)).toMatchObject({ errcode: 40001 })
    expect(await isAccepted(kept)).toBe(true)
  })

  test('a forced refresh kills the stable token at once, but not twice within thirty seconds', async () => {
    const first = await stable()
    const second = await stable({ force_refresh: true })
    expect(await isAccepted(first.access_token)).toBe(false)
    expect((await stable({ force_refresh: true })).access_token).toBe(second.access_token)
    weixin.time.now += 30_000
    expect((await stable({ force_refresh: true })).access_token).not.toBe(second.access_token)
  })
})
