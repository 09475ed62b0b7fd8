import { aStore } from '../testing/aStore'
import { aPerson, DAY, HOUR, NOON } from '../testing/factories'
import { personOfHeader, personOfOpenId, readCaller } from './caller'
import { findPersonByToken, openSession } from './session'

async function aDoor() {
  const store = await aStore({ people: [aPerson('Li'), aPerson('Wang')] })
  const person = () => store.people.get('p-Li')
  return {
    store,
    open: async (now = NOON) => openSession(store, await person(), { now, device: 'Windows 上的 Edge', address: '' }),
    who: async (token: string, now = NOON) => (await findPersonByToken(store, token, now))?.person.id,
  }
}

describe('a session', () => {
  test('opens for who has its token, for twelve hours', async () => {
    const { open, who } = await aDoor()
    const token = await open()

    expect(await who(token)).toBe('p-Li')
    expect(await who(token, NOON + 12 * HOUR - 1)).toBe('p-Li')
    expect(await who(token, NOON + 12 * HOUR)).toBeUndefined()
  })

  test('is not opened by another name, another secret or nothing', async () => {
    const { open, who } = await aDoor()
    const token = await open()
    const wrong = [token.replace('p-Li', 'p-Wang'), `${token.slice(0, -1)}~`, `${token}x`, 'p-Li.', '', 'p-Li.x.y', '.']

    expect(await Promise.all(wrong.map((one) => who(one)))).toEqual(wrong.map(() => undefined))
  })

  test('ends when it is revoked', async () => {
    const { open, who, store } = await aDoor()
    const token = await open()
    await store.people.change({ _id: 'p-Li' }, { sessions: [] })
    expect(await who(token)).toBeUndefined()
  })

  test('is kept as a hash alone', async () => {
    const { open, store } = await aDoor()
    const secret = (await open()).split('.')[1] ?? ''
    expect(JSON.stringify(await store.people.get('p-Li'))).not.toContain(secret)
  })

  test('ends the oldest when a ninth one opens', async () => {
    const { open, who } = await aDoor()
    const tokens: string[] = []
    for (let index = 0; index < 9; index++) tokens.push(await open())

    expect(await Promise.all(tokens.map((token) => who(token)))).toEqual([undefined, ...Array(8).fill('p-Li')])
  })

  test('is not lost when another one opens at the same moment', async () => {
    const { open, who } = await aDoor()
    const tokens = await Promise.all([open(), open(), open()])
    expect(await Promise.all(tokens.map((token) => who(token)))).toEqual(['p-Li', 'p-Li', 'p-Li'])
  })

  test('travels in the header alone', async () => {
    const { open, store } = await aDoor()
    const token = await open()
    const of = async (header?: string) => (await personOfHeader(store, header, NOON))?.person.id

    expect(await Promise.all([of(`Bearer ${token}`), of(token), of(undefined), of('Basic x')])).toEqual([
      ...['p-Li', undefined, undefined, undefined],
    ])
  })
})

describe('whoever comes from the mini-program', () => {
  const OPEN_ID = 'oABCDEFGHIJKLMNOPQRSTUVWXYZ_-'

  test('is one person, however many first visits there are at once', async () => {
    const { store } = await aDoor()
    const people = await Promise.all([1, 2, 3].map(() => personOfOpenId(store, OPEN_ID, 'u1')))

    expect(new Set(people.map(({ id }) => id)).size).toBe(1)
    expect(await store.people.count({ openId: OPEN_ID })).toBe(1)
  })

  test('is found again, with the unionid that WeChat told later', async () => {
    const { store } = await aDoor()
    const first = await personOfOpenId(store, OPEN_ID)
    expect(await personOfOpenId(store, OPEN_ID, 'u1')).toEqual({ ...first, wechatUnionId: 'u1' })
    expect(await personOfOpenId(store, OPEN_ID)).toMatchObject({ wechatUnionId: 'u1' })
  })

  test.each([
    [
      { WX_OPENID: 'o1', WX_UNIONID: 'u1' },
      { from: 'wechat', openId: 'o1', unionId: 'u1' },
    ],
    [
      { WX_OPENID: 'o1', TRIGGER_SRC: 'timer' },
      { from: 'wechat', openId: 'o1' },
    ],
    [{ TRIGGER_SRC: 'timer' }, { from: 'timer' }],
    [{ TRIGGER_SRC: 'http' }, { from: 'http', address: '' }],
    [{}, { from: 'http', address: '' }],
  ])('is who the runtime says: %j', (environment, caller) => {
    const keys = { WX_CONTEXT_KEYS: Object.keys(environment).join(','), TCB_CONTEXT_KEYS: '' }
    expect(readCaller({ environment: JSON.stringify({ ...environment, ...keys }) })).toEqual(caller)
  })
})

test('an old session does not outlive a new day', async () => {
  const { open, who } = await aDoor()
  const token = await open()
  await open(NOON + DAY)
  expect(await who(token, NOON + DAY)).toBeUndefined()
})
