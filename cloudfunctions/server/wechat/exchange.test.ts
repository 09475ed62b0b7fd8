import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aWeixin } from '../../../standin/testing/aWeixin'
import type { InjectedFault } from '../../../standin/trouble/faults'
import { aMessage, aTokenStore, aWechat } from './testing/aWechat'

let weixin: Awaited<ReturnType<typeof aWeixin>>
const clock = () => weixin.time.now

beforeEach(async () => {
  weixin = await aWeixin()
})
afterEach(() => weixin.close())

describe('when no answer comes', () => {
  test.each<[InjectedFault['kind'], string, number]>([
    ['reset_before', 'connection_lost', 0],
    ['bad_gateway', 'server_error', 0],
    ['reset_after', 'connection_lost', 1],
    ['bad_gateway_after', 'server_error', 1],
    ['truncated', 'unreadable', 1],
  ])('%s leaves it unknown: %s', async (kind, cause, shown) => {
    weixin.faults.push({ kind } as InjectedFault)
    expect(await aWechat(weixin.url, clock).sendTemplate(aMessage)).toEqual({ kind: 'unknown', cause })
    expect(weixin.ledger('Li@union')).toHaveLength(shown)
  })

  test('a message that WeChat took before it fell silent is unknown, and the same id shows it once', async () => {
    const wechat = aWechat(weixin.url, clock)
    const tokens = aTokenStore({ text: await currentToken(), expiresAt: Infinity })
    weixin.faults.push({ kind: 'silence' })
    const patience = new AbortController()
    const impatient = aWechat(weixin.url, clock, {
      fetch: (url, init) => fetch(url, { ...init, signal: patience.signal }),
      tokens,
    })
    const outcome = impatient.sendTemplate(aMessage)
    await until(() => weixin.ledger('Li@union').length === 1)
    patience.abort(new DOMException('', 'TimeoutError'))

    expect(await outcome).toEqual({ kind: 'unknown', cause: 'timeout' })
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
    expect(weixin.ledger('Li@union')).toHaveLength(1)
  })

  test('WeChat may take no longer than it was given', async () => {
    const tokens = aTokenStore({ text: await currentToken(), expiresAt: Infinity })
    weixin.faults.push({ kind: 'silence' })
    const wechat = aWechat(weixin.url, clock, { timeoutMs: 30, tokens })
    expect(await wechat.sendTemplate(aMessage)).toEqual({ kind: 'unknown', cause: 'timeout' })
  })
})

describe('when something else answers', () => {
  test('nobody at the address: the message is unsent', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    const wechat = aWechat(url, clock, { tokens: aTokenStore({ text: 't', expiresAt: Infinity }) })
    expect(await wechat.sendTemplate(aMessage)).toEqual({ kind: 'retry', after: 'backoff', code: 'unsent' })
  })

  test.each<[number, string, object]>([
    [404, 'no such page', { kind: 'refused', reason: 'not_served', code: 404 }],
    [429, 'slower', { kind: 'retry', after: 'backoff', code: 'http' }],
    [302, '', { kind: 'unknown', cause: 'server_error' }],
    [200, '<html>login to the network</html>', { kind: 'unknown', cause: 'unreadable' }],
    [200, '[]', { kind: 'unknown', cause: 'unreadable' }],
    [200, '{"errcode":0,"errmsg":"ok"}', { kind: 'unknown', cause: 'unreadable' }],
    [200, `"${'long'.repeat(600_000)}"`, { kind: 'unknown', cause: 'too_large' }],
    [200, '{"errcode":0,"msgid":9007199254740993123}', { kind: 'accepted', messageId: '9007199254740993123' }],
  ])('%i %.30s', async (status, text, outcome) => {
    const server = createServer((_, response) => response.writeHead(status, { location: '/' }).end(text))
    const url = await listen(server)
    const wechat = aWechat(url, clock, { tokens: aTokenStore({ text: 't', expiresAt: Infinity }) })

    expect(await wechat.sendTemplate(aMessage)).toMatchObject(outcome)
    server.closeAllConnections()
    server.close()
  })
})

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function currentToken(): Promise<string> {
  const tokens = aTokenStore()
  await aWechat(weixin.url, clock, { tokens }).listFollowers()
  return tokens.token?.text ?? ''
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
