import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson } from '../http/readJson'
import { sendJson } from '../http/sendJson'
import { serveFolder } from '../http/serveFolder'
import { aLocalCloud } from './cloudUnderTest'

let cloud: Awaited<ReturnType<typeof aLocalCloud>>
const folder = mkdtempSync(join(tmpdir(), 'pages-'))

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), `<h1>page</h1>${' '.repeat(2000)}`)
  writeFileSync(join(folder, 'app-1a2b3c4d.js'), 'run()')
  writeFileSync(`${folder}.secret`, 'secret')
  cloud = await aLocalCloud({
    routes: [
      {
        method: 'POST',
        path: '/echo',
        open: async (asked, response) => sendJson(response, 200, await readJson(asked, 1000)),
      },
      serveFolder('/m/', folder, { fallback: 'index.html', immutable: /-[0-9a-f]{8}\.js$/ }),
    ],
  })
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(`${folder}.secret`, { force: true })
})

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/** A request without fetch's corrections: any Host header, any path. */
function ask({ method = 'GET', path, headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ port: cloud.port, host: '127.0.0.1', method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() })
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const json = { 'content-type': 'application/json' }

describe('the door', () => {
  test.each<[string, number, Asked]>([
    ['foreign_host', 421, { path: '/m/', headers: { host: 'evil.example' } }],
    ['foreign_host', 421, { path: '/m/', headers: { host: '127.0.0.1:1' } }],
    [
      'foreign_origin',
      403,
      { method: 'POST', path: '/echo', headers: { ...json, origin: 'http://evil.example' }, body: '{}' },
    ],
    ['foreign_origin', 403, { method: 'POST', path: '/echo', headers: { ...json, origin: 'null' }, body: '{}' }],
    ['not_json', 415, { method: 'POST', path: '/echo', headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['not_json', 415, { method: 'POST', path: '/echo', body: '{}' }],
    ['not_json', 400, { method: 'POST', path: '/echo', headers: json, body: '{' }],
    ['too_large', 413, { method: 'POST', path: '/echo', headers: json, body: `"${'x'.repeat(2000)}"` }],
    ['not_found', 404, { path: '/nowhere' }],
    ['wrong_credential', 403, { method: 'POST', path: '/admin', headers: json, body: '{}' }],
    [
      'wrong_credential',
      403,
      {
        method: 'POST',
        path: '/admin',
        headers: {
          ...json,
          authorization: `TC3-HMAC-SHA256 Credential=local${'0'.repeat(32)}/2026-01-01/tcb/tc3_request`,
        },
        body: '{}',
      },
    ],
  ])('refuses with %s (%d)', async (reason, status, asked) => {
    const answer = await ask(asked)

    const text = expect.stringMatching(/[一-龥]+。$/)
    expect([answer.status, JSON.parse(answer.body)]).toEqual([status, { ok: false, reason, text }])
  })

  test('lets our own pages in, under both names', async () => {
    for (const host of [`127.0.0.1:${cloud.port}`, `localhost:${cloud.port}`]) {
      const answer = await ask({
        method: 'POST',
        path: '/echo',
        headers: { ...json, host, origin: `http://${host}` },
        body: '{"a":1}',
      })
      expect(answer.body).toBe('{"a":1}')
    }
  })
})

describe('a folder of pages', () => {
  test('is served compressed, with policy and kind', async () => {
    const answer = await ask({ path: '/m/', headers: { 'accept-encoding': 'gzip, br' } })

    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
      'permissions-policy': expect.stringMatching(/^camera=\(self\), .*microphone=\(\)/),
    })
    const again = await ask({
      path: '/m/',
      headers: { 'accept-encoding': 'gzip, br', 'if-none-match': String(answer.headers.etag) },
    })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  test('keeps named-by-content files for ever', async () => {
    const answer = await ask({ path: '/m/app-1a2b3c4d.js' })

    expect([answer.body, answer.headers['cache-control']]).toEqual(['run()', 'public, max-age=31536000, immutable'])
  })

  test('gives its page for addresses that only the page knows', async () => {
    expect((await ask({ path: '/m/events/7' })).body).toContain('page')
  })

  test.each([
    ['/m/../pages.secret'],
    [`/m/..%2f${folder.split('/').pop()}.secret`],
    ['/m/%2e%2e/%2e%2e/etc/passwd'],
    ['/m/%00'],
    ['/m/%'],
  ])('is not left by %s', async (path) => {
    const { body } = await ask({ path })

    expect(body).not.toContain('secret')
    expect(body).not.toContain('root:')
  })
})
