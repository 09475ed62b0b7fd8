import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalText } from '#shared/refusalText'
import { aStore } from '../keeping/testing/aStore'
import { httpLine } from './httpLine'
import { makeCallApi } from './makeCallApi'
import { type ClientSession, makeSession } from './makeSession'

type Reply = { status?: number; body: string; pause?: number }

/** Milliseconds after which an answer comes too late for an impatient phone. */
const LATE = 2_000

let server: Server
let heard: { body: unknown; authorization: string | undefined }[] = []
let replies: Reply[] = []
let session: ClientSession

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      heard.push({ body: JSON.parse(text), authorization: request.headers.authorization })
      const { status = 200, body, pause = 0 } = replies.shift() ?? { body: '' }
      if (status === 0) request.socket.destroy()
      else setTimeout(() => response.writeHead(status).end(body), pause)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  heard = []
  session = makeSession(() => ({ store: aStore(), key: 'token' }))
  session.start('secret')
})

function phoneThatHears(...answers: Reply[]) {
  replies = answers
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
  // Only who waits for what comes too late is impatient: a busy machine may take its time with all else.
  const patience = answers.some(({ pause = 0 }) => pause >= LATE) ? 150 : 20_000
  return makeCallApi({ send: httpLine(url, patience), session })
}

const dropped = { status: 0, body: '' }
const refusal = (reason: string, status = 200) => ({
  status,
  body: JSON.stringify({ ok: false, reason, text: '请稍后' }),
})
const summary = { ok: true, value: { enterprises: 768 } }

describe('asking the cloud', () => {
  test('carries the action, its input and the session', async () => {
    const { callApi } = phoneThatHears({ body: JSON.stringify(summary) })
    expect(await callApi('directory.summary', {})).toEqual(summary)
    expect(heard).toEqual([{ body: { action: 'directory.summary', input: {} }, authorization: 'Bearer secret' }])
  })

  test.each([
    ['a refusal is handed on with its sentence', refusal('full'), { reason: 'full', text: '请稍后' }],
    ['a fault is handed on as well', refusal('not_found', 404), { reason: 'not_found', text: '请稍后' }],
    ['a reason of a newer cloud is said in its words', refusal('new_reason'), { reason: 'new_reason', text: '请稍后' }],
    ['a page of a proxy becomes a fault of the server', { status: 502, body: '<html>' }, { reason: 'server_error' }],
    ['an empty answer becomes a fault of the server', { body: '' }, { reason: 'server_error' }],
    ['a lost line is offline', dropped, { reason: 'offline', text: refusalText.offline }],
    ['an answer that does not come is offline', { body: '{}', pause: LATE }, { reason: 'offline' }],
  ])('%s', async (_, reply, expected) => {
    const { callApi } = phoneThatHears(reply)
    expect(await callApi('events.register', { eventId: 'e1', answers: {} })).toMatchObject({ ok: false, ...expected })
  })

  test('a question is asked once more when the line drops', async () => {
    const { askApi } = phoneThatHears(dropped, { body: JSON.stringify(summary) })
    expect(await askApi('directory.summary', {})).toEqual(summary)
    expect(heard).toHaveLength(2)
  })

  test('a deed is not repeated without the person', async () => {
    const { callApi } = phoneThatHears(dropped, { body: JSON.stringify({ ok: true, value: { status: 'confirmed' } }) })
    expect(await callApi('events.register', { eventId: 'e1', answers: {} })).toMatchObject({ reason: 'offline' })
    expect(heard).toHaveLength(1)
  })

  test('a session that the cloud has forgotten is given up', async () => {
    const { callApi } = phoneThatHears(refusal('signed_out', 401))
    expect(await callApi('me.get', {})).toMatchObject({ reason: 'signed_out' })
    expect(session.get()).toBeUndefined()
  })

  test('whoever has signed in while the answer was on its way stays', async () => {
    const { callApi } = phoneThatHears({ ...refusal('signed_out', 401), pause: 20 })
    const answer = callApi('me.get', {})
    session.start('another')
    expect(await answer).toMatchObject({ reason: 'signed_out' })
    expect(session.get()).toBe('another')
  })

  test('without a session no header is sent', async () => {
    const { callApi } = phoneThatHears({ body: JSON.stringify(summary) })
    session.end()
    await callApi('directory.summary', {})
    expect(heard).toMatchObject([{ authorization: undefined }])
  })
})
