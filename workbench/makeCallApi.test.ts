import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalText } from '#shared/refusalText'
import { makeCallApi } from './makeCallApi'

type Reply = { status?: number; body?: string; silent?: boolean }

let server: Server
let reply: Reply
const heard: { authorization: string | undefined; body: string }[] = []
const signedOut: string[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    heard.push({ authorization: request.headers.authorization, body })
    if (reply.silent) return
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(reply.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function asking(given: Reply, { token = 'p1.secret', port = (server.address() as AddressInfo).port } = {}) {
  reply = given
  const callApi = makeCallApi({
    address: `http://127.0.0.1:${port}/api`,
    token: () => token || undefined,
    onSignedOut: (used) => signedOut.push(used),
    patienceMs: 300,
  })
  return callApi('desk.today', {})
}

const refusal = (reason: keyof typeof refusalText) => ({ ok: false, reason, text: refusalText[reason] })

describe('calling the cloud from the desk', () => {
  test('sends the action with the token and hands the value over', async () => {
    expect(await asking({ body: '{"ok":true,"value":{"drafts":2}}' })).toEqual({ ok: true, value: { drafts: 2 } })
    expect(heard.at(-1)).toEqual({ authorization: 'Bearer p1.secret', body: '{"action":"desk.today","input":{}}' })
  })

  test('without a session no header is sent', async () => {
    await asking({ body: '{"ok":true,"value":{}}' }, { token: '' })
    expect(heard.at(-1)?.authorization).toBeUndefined()
  })

  test.each<[string, Reply, object]>([
    ['a refusal', { body: JSON.stringify(refusal('nobody_left')) }, refusal('nobody_left')],
    ['a fault with a status', { status: 403, body: JSON.stringify(refusal('forbidden')) }, refusal('forbidden')],
    ['a page of a proxy', { status: 502, body: '<html>Bad Gateway</html>' }, refusal('server_error')],
    ['nothing in the answer', { body: '' }, refusal('server_error')],
    ['another shape', { body: '{"code":0}' }, refusal('server_error')],
    ['a reason of another version', { body: '{"ok":false,"reason":"moon"}' }, refusal('server_error')],
    ['no answer in time', { silent: true }, refusal('offline')],
  ])('%s becomes a sentence', async (_name, given, expected) => {
    expect(await asking(given)).toMatchObject(expected)
  })

  test('a server that is not there is a lost network', async () => {
    expect(await asking({}, { port: 1 })).toEqual(refusal('offline'))
  })

  test('a session that is over is ended, once it is said', async () => {
    await asking({ status: 401, body: JSON.stringify(refusal('signed_out')) })
    expect(signedOut).toEqual(['p1.secret'])
  })
})
