import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { askWeixin } from '../testing/askWeixin'
import { aWeixin } from '../testing/aWeixin'
import type { CallbackAddress } from './address'

type Seen = { method: string; query: URLSearchParams; body: string }
type Answering = (seen: Seen, response: ServerResponse) => void

const servers: { close: () => Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of servers.splice(0).reverse()) await one.close()
})

/** A callback on a socket of its own, and a pusher that pushes to it. */
async function aCallback(answering: Answering, more: Partial<CallbackAddress> = {}, options = {}) {
  const seen: Seen[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    const query = new URL(request.url ?? '', 'http://callback').searchParams
    let body = ''
    for await (const chunk of request) body += chunk
    if (request.method === 'GET') return void response.end(query.get('echostr'))
    const one = { method: request.method ?? '', query, body }
    seen.push(one)
    answering(one, response)
  })
  await listening(server)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`
  const callbacks = [{ appId: 'wx-union', url, token: 't', ...more }]
  const weixin = await aWeixin({ callbacks, pushPatienceMs: 200, ...options })
  servers.push({ close: () => end(server) }, weixin)
  const { ask } = askWeixin(weixin.url)
  return {
    weixin,
    seen,
    bodies: () => seen.map(({ body }) => body),
    follow: async (subscribed: boolean) => {
      await ask('/demo/followers', { openid: 'Li@union', subscribed })
      await weixin.pushed()
    },
    say: async (text: string) => {
      await ask('/demo/say', { openid: 'Li@union', text })
      await weixin.pushed()
    },
  }
}

const success: Answering = (_seen, response) => response.end('success')

describe('what WeChat pushes', () => {
  test('is tried three times with the same message id, and then given up', async () => {
    const { say, bodies } = await aCallback((_seen, response) => void response.writeHead(500).end())
    await say('你好')
    const ids = bodies().map((body) => /<MsgId>(\d+)</.exec(body)?.[1])
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
  })

  test('is tried again when no answer comes in time', async () => {
    let asked = 0
    const { say, seen } = await aCallback((_seen, response) => {
      asked += 1
      if (asked > 1) response.end('success')
    })
    await say('你好')
    expect(seen).toHaveLength(2)
  })

  test.each(['success', ''])('is answered by %j, which the follower never sees', async (text) => {
    const { say, seen, weixin } = await aCallback((_seen, response) => response.end(text))
    await say('你好')
    expect(seen).toHaveLength(1)
    expect(weixin.ledger('Li@union').map(({ chat }) => chat?.from)).toEqual(['follower'])
  })

  test('goes nowhere when the address did not answer the greeting', async () => {
    const { say, seen } = await aCallback(success, { token: 't', url: 'http://127.0.0.1:9/wechat' })
    await say('你好')
    expect(seen).toEqual([])
  })

  test('is sealed when the account has a key, and in JSON when it wants that', async () => {
    const aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
    const { follow, seen } = await aCallback(success, { aesKey, format: 'json' })
    await follow(false)
    expect(Object.keys(JSON.parse(seen[0]?.body ?? ''))).toEqual(['ToUserName', 'Encrypt'])
    expect(seen[0]?.query.get('encrypt_type')).toBe('aes')
    expect(seen[0]?.query.get('msg_signature')).toMatch(/^[\da-f]{40}$/)
  })

  test('bears a message id that JSON.parse would spoil', async () => {
    const { say, bodies } = await aCallback(success, { format: 'json' })
    await say('你好')
    expect(bodies()[0]).toMatch(/"MsgId":32486825\d{11}[,}]/)
  })

  test('may name the event in small letters', async () => {
    const { weixin, bodies } = await aCallback(success, { smallLetters: true })
    await askWeixin(weixin.url).ask('/demo/say', { openid: 'Li@union', menu: '报名' })
    await weixin.pushed()
    expect(bodies()[0]).toContain('<Event><![CDATA[click]]>')
  })

  test.each([
    ['lost', 0],
    ['twice', 2],
    ['unanswered', 2],
  ] as const)('may be %s on its way', async (kind, times) => {
    const { follow, seen } = await aCallback(success, {}, { pushFaults: () => ({ kind }) })
    await follow(false)
    expect(seen).toHaveLength(times)
  })

  test('may come after what was pushed later', async () => {
    const pushFaults = (event: string) => (event === 'unsubscribe' ? { kind: 'late' } : undefined)
    const { weixin, bodies } = await aCallback(success, {}, { pushFaults })
    const { ask } = askWeixin(weixin.url)
    await ask('/demo/followers', { openid: 'Li@union', subscribed: false })
    await ask('/demo/followers', { openid: 'Li@union', subscribed: true })
    await weixin.pushed()
    expect(bodies().map((body) => /CDATA\[(\w*subscribe)\]/.exec(body)?.[1])).toEqual(['subscribe', 'unsubscribe'])
  })
})

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
}

function end(server: Server): Promise<unknown> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
}
