import { openSession } from '#server/session'
import type { Store } from '#server/store'
import { connectDatabase } from '#server/store/database'
import { aLocalCloud } from '../../localcloud/contract/cloudUnderTest'
import { runtimeEnvironment } from '../../localcloud/functions/runtimeEnvironment'
import { openStore, schema } from '../schema'
import limits from '../server/limits/limits.json'
import { aPerson } from '../testing/factories'
import { main } from './index'

let cloud: Awaited<ReturnType<typeof aLocalCloud>>
let store: Store
const before = { ...process.env }

beforeAll(async () => {
  cloud = await aLocalCloud({ collections: schema })
  Object.assign(process.env, runtimeEnvironment(cloud))
  store = openStore(connectDatabase())
  await store.people.add(aPerson('Li', { openId: 'o-Li' }))
  await store.people.add(aPerson('Wang', { openId: 'o-Wang' }))
})
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
const fromPhone = (openId: string) => context({ WX_OPENID: openId })
const opening = () => ({ now: Date.now(), device: 'Windows 上的 Edge', address: '' })
const me = { action: 'me.get', input: {} }

const overHttp = async (event: object) => {
  const { statusCode, body } = (await main(event, context({}))) as { statusCode: number; body: string }
  return { statusCode, ...JSON.parse(body) }
}
const post = (headers: Record<string, string>, body: unknown = me) =>
  overHttp({ httpMethod: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('who asks', () => {
  test('from the mini-program is who the runtime says, whatever the request claims', async () => {
    const token = await openSession(store, await store.people.get('p-Wang'), opening())
    const claims = {
      ...{ openId: 'o-Wang', WX_OPENID: 'o-Wang', userInfo: { openId: 'o-Wang' }, person: { roles: ['officer'] } },
      ...{ httpMethod: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(me) },
    }

    expect(await main({ ...me, ...claims }, fromPhone('o-Li'))).toMatchObject({ ok: true, value: { id: 'p-Li' } })
  })

  test('is not mixed up between calls at the same time', async () => {
    const names = Array.from({ length: 20 }, (_, index) => (index % 2 ? 'Li' : 'Wang'))
    const told = await Promise.all(names.map((name) => main(me, fromPhone(`o-${name}`))))
    expect(told.map((one) => (one as { value: { id: string } }).value.id)).toEqual(names.map((name) => `p-${name}`))
  })

  test('for the first time becomes a person without any right', async () => {
    expect(await main(me, fromPhone('oNew'))).toMatchObject({ ok: true, value: { id: 'woNew', roles: [], name: '' } })
  })

  test('over HTTP is who the token says, in a header of any case, and nobody otherwise', async () => {
    const token = await openSession(store, await store.people.get('p-Li'), opening())

    expect(await post({ Authorization: `Bearer ${token}` })).toMatchObject({ statusCode: 200, value: { id: 'p-Li' } })
    expect(await post({ 'x-wx-openid': 'o-Li', WX_OPENID: 'o-Li' })).toMatchObject({ statusCode: 401 })
    expect(await post({}, { ...me, openId: 'o-Li' })).toMatchObject({ statusCode: 401, reason: 'signed_out' })
  })
})

describe('a page opened in 朋友圈, where the runtime knows nobody', () => {
  const ask = (action: string, input: object) => main({ action, input }, context({ TCB_SOURCE_IP: '192.0.2.9' }))

  test('is told what everybody may know', async () => {
    expect(await ask('events.list', { when: 'open' })).toMatchObject({ ok: true, value: { items: [] } })
  })

  test('and nothing that is for somebody, whatever it claims', async () => {
    expect(await ask('me.get', {})).toMatchObject({ ok: false, reason: 'signed_out' })
    const claims = { ...me, openId: 'o-Li', WX_OPENID: 'o-Li', userInfo: { openId: 'o-Li' }, headers: {} }
    expect(await main(claims, context({}))).toMatchObject({ ok: false, reason: 'signed_out' })
  })
})

describe('over HTTP', () => {
  test('a body may be base64', async () => {
    const body = Buffer.from(JSON.stringify({ action: 'events.list', input: { when: 'open' } })).toString('base64')
    expect(await overHttp({ httpMethod: 'POST', headers: {}, body, isBase64Encoded: true })).toMatchObject({ ok: true })
  })

  test.each([
    ['no JSON', { httpMethod: 'POST', headers: {}, body: '{' }],
    ['a GET', { httpMethod: 'GET', headers: {}, body: JSON.stringify(me) }],
    ['no body', { httpMethod: 'POST', headers: {} }],
    ['no request at all', {}],
  ])('%s is a bad request', async (_what, event) => {
    expect(await overHttp(event)).toMatchObject({ statusCode: 400, reason: 'bad_request' })
  })
})

test('over HTTP one address cannot make up readers without end, and keeps no other from reading', async () => {
  const count = { action: 'news.countReader', input: { articleId: 'a', via: 'feed' } }
  const from = (address: string) => post({ 'x-forwarded-for': `10.9.9.9, ${address}` }, count)
  const { most } = limits.address['news.countReader']
  for (let index = 0; index < most; index++) expect(await from('192.0.2.7')).toMatchObject({ statusCode: 404 })

  expect(await from('192.0.2.7')).toMatchObject({
    ...{ statusCode: 429, reason: 'too_often', text: expect.stringContaining('请过一分钟') },
  })
  expect(await from('192.0.2.8')).toMatchObject({ statusCode: 404 })
})
