import { request } from 'node:http'
import { refusalText } from '#shared/refusalText'
import { call, type Running, signIn, startProduct } from '../product/startProduct'

let product: Running
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

interface Asking {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

/** Sends a request with exactly these headers, which `fetch` would not let us choose. */
function ask({ method = 'POST', path, headers = {}, body = '{}' }: Asking): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: product.port, method, path, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sent.on('error', reject).end(method === 'GET' ? undefined : body)
  })
}

const json = { 'content-type': 'application/json' }
const summary = JSON.stringify({ action: 'directory.summary', input: {} })

describe('one port is not a hole', () => {
  test('the database asks for the secret of this start', async () => {
    const guess = 'TC3-HMAC-SHA256 Credential=guess/2026-11-22/tcb/tc3_request, Signature=0'
    const body = JSON.stringify({ action: 'database.getDocument', collectionName: 'people', query: '{}' })
    for (const headers of [json, { ...json, authorization: guess }]) {
      const { text } = await ask({ path: '/admin?env=local', headers, body })
      expect(text).not.toContain('p00001')
      expect(JSON.parse(text)).not.toHaveProperty('data')
    }
  })

  test.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example'])(
    'another name for this machine is refused: %s',
    async (host) => {
      expect((await ask({ path: '/api', headers: { ...json, host }, body: summary })).status).toBeGreaterThanOrEqual(
        400
      )
    }
  )

  test.each(['/api', '/demo/sign-in', '/demo/reset', '/weixin/demo/reset'])(
    'a page of another site cannot post to %s',
    async (path) => {
      const answer = await ask({
        path,
        headers: { ...json, origin: 'https://evil.example' },
        body: '{"person":"federation"}',
      })
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('token')
    }
  )

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another site cannot call: %s',
    async (type) => {
      expect(
        (await ask({ path: '/api', headers: { 'content-type': type }, body: summary })).status
      ).toBeGreaterThanOrEqual(400)
    }
  )

  test('our own page may call', async () => {
    const headers = { ...json, origin: product.url }
    expect((await ask({ path: '/api', headers, body: summary })).status).toBe(200)
  })

  test('a body that is too large, or no JSON, changes nothing and says so in Chinese', async () => {
    const long = await ask({ path: '/api', headers: json, body: `"${'x'.repeat(200_000)}"` })
    expect(long.status).toBe(413)
    expect(JSON.parse(long.text)).toEqual({ ok: false, reason: 'too_large', text: refusalText.too_large })
    const form = await ask({ path: '/api', headers: { 'content-type': 'text/plain' }, body: summary })
    expect(form.status).toBe(415)
    expect(JSON.parse(form.text)).toEqual({ ok: false, reason: 'not_json', text: refusalText.not_json })
    const broken = await ask({ path: '/api', headers: json, body: '{"action":' })
    expect(broken.status).toBe(400)
    expect(JSON.parse(broken.text)).toMatchObject({
      ok: false,
      reason: 'bad_request',
      text: expect.stringMatching(/[一-龥]/),
    })
  })

  test('a token that was changed in one letter is nobody', async () => {
    const token = await signIn(product.url, 'federation')
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
    const body = JSON.stringify({ action: 'me.get', input: {} })
    expect((await ask({ path: '/api', headers: { ...json, authorization: `Bearer ${forged}` }, body })).status).toBe(
      401
    )
  })

  test('a page takes only a token that the front door has given out, and none that came another way', async () => {
    const isOwn = async (token: string) => {
      const headers = { ...json, authorization: `Bearer ${token}` }
      return (await ask({ path: '/demo/own-token', headers })).status
    }
    const given = await call(product.url, await signIn(product.url, 'officer-1'), 'invitations.give', {
      name: '马示例',
    })
    const code = given.ok ? given.value.code : ''
    const taken = await call(product.url, undefined, 'invitations.take', { code, secret: 'x'.repeat(32) })

    expect(await isOwn(await signIn(product.url, 'p00001'))).toBe(200)
    expect(await isOwn((taken.ok && taken.value.token) || '')).toBe(403)
    expect(await isOwn(`p00001.${'x'.repeat(32)}`)).toBe(401)
  })

  test('nobody but WeChat pushes: not without a signature, not with a guessed one, not from another site', async () => {
    const event = '<xml><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType></xml>'
    const now = Math.floor(Date.now() / 1000)
    const path = `/wechat?signature=${'a'.repeat(40)}&timestamp=${now}&nonce=1&msg_signature=${'a'.repeat(40)}`
    const xml = { 'content-type': 'text/xml' }

    expect(await ask({ path: '/wechat', headers: xml, body: event })).toEqual({ status: 400, text: '' })
    expect(await ask({ path, headers: xml, body: event })).toEqual({ status: 403, text: '' })
    expect(await ask({ method: 'GET', path: `${path}&echostr=hello` })).toEqual({ status: 403, text: '' })
    expect((await ask({ path, headers: xml, body: 'x'.repeat(1_100_000) })).status).toBe(413)
    const foreign = { ...xml, origin: 'https://evil.example' }
    expect((await ask({ path, headers: foreign, body: event })).status).toBe(403)
  })

  test('nobody can run the timers or read files of the machine', async () => {
    const { status } = await ask({
      path: '/api',
      headers: json,
      body: JSON.stringify({ Type: 'Timer', TriggerName: 'deliver' }),
    })
    expect(status).toBe(400)
    for (const path of [
      '/m/../../package.json',
      '/m/%2e%2e/%2e%2e/package.json',
      '/../package.json',
      '/files/../cloud.db',
    ]) {
      const answer = await ask({ method: 'GET', path })
      expect(answer.text).not.toMatch(/"dependencies"|SQLite format/)
    }
  })
})
