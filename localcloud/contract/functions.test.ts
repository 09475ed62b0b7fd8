import { join } from 'node:path'
import { hostFunctions } from '../functions/hostFunctions'
import { handClock } from '../functions/testing/handClock'
import { dispatch } from '../wire/dispatch'
import type { WireRequest } from '../wire/wireRequest'
import { aLocalCloud, connect } from './cloudUnderTest'

const file = join(__dirname, 'fixtures/function.cjs')

let cloud: Awaited<ReturnType<typeof aLocalCloud>>
beforeAll(async () => {
  const timers = [{ name: 'nightly', cron: '0 0 3 * * * *' }]
  cloud = await aLocalCloud({
    collections: { items: {} },
    functions: [{ name: 'api', file, timeoutMs: 5000, env: { OWN: 'mine' }, timers }],
  })
})
afterAll(() => cloud.close())

const call = (event: object) => cloud.functions.invoke('api', event)

describe('a function', () => {
  test('gets its event and its own environment, not ours', async () => {
    expect(await call({ does: 'echo', x: [1] })).toEqual({ event: { does: 'echo', x: [1] }, own: 'mine' })
  })

  test('learns who calls from the runtime, each call its own', async () => {
    const who = (openId: string) => cloud.functions.invoke('api', { does: 'who' }, { openId, unionId: `u-${openId}` })

    expect(await Promise.all([who('li'), who('wang')])).toEqual([
      { openId: 'li', unionId: 'u-li', env: cloud.envId },
      { openId: 'wang', unionId: 'u-wang', env: cloud.envId },
    ])
    expect(await call({ does: 'who', WX_OPENID: 'forged' })).toEqual({ env: cloud.envId })
  })

  test('reaches the database through the SDK without configuration', async () => {
    await call({ does: 'write', document: { _id: 'from-function' } })

    expect(await cloud.database.count('items', { _id: 'from-function' })).toBe(1)
  })

  test('asks the database by message: no request of its own goes to the endpoint', async () => {
    const nowhere = { TCB_CONTEXT_CNFG: JSON.stringify({ URL: 'http://127.0.0.1:9/admin' }) }
    const functions = [{ name: 'apart', file, env: nowhere }]
    const write = (host: ReturnType<typeof hostFunctions>) =>
      host.invoke('apart', { does: 'write', document: { _id: 'by-message' } })
    const answer = (request: WireRequest) => dispatch({ database: cloud.database }, request)
    const near = hostFunctions({ functions, env: cloud.env, answer })
    await write(near)
    await expect(write(near)).rejects.toThrow(/E11000/)
    expect(await cloud.database.count('items', { _id: 'by-message' })).toBe(1)
    await near.close()
    const far = hostFunctions({ functions, env: cloud.env })
    await expect(write(far)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    await far.close()
  })

  test('can be called through the SDK', async () => {
    const app = connect({ ...cloud, env: cloud.envId, serviceUrl: `${cloud.url}/admin` })

    expect((await app.callFunction({ name: 'api', data: { a: 1 } })).result).toEqual({ event: { a: 1 } })
    await expect(app.callFunction({ name: 'nobody', data: {} })).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  })

  test('says what it failed with', async () => {
    await expect(call({ does: 'fail' })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('as asked'),
    })
  })

  test('is started again when it dies, and the calls under way are told', async () => {
    const waiting = call({ does: 'wait', ms: 3000 })
    await expect(call({ does: 'die' })).rejects.toMatchObject({ code: 'FUNCTIONS_INSTANCE_DIED' })
    await expect(waiting).rejects.toMatchObject({ code: 'FUNCTIONS_INSTANCE_DIED' })

    expect(await call({ a: 1 })).toEqual({ event: { a: 1 } })
  })

  test('outlives a forgotten promise, which is logged once', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => {})
    await call({ does: 'forget' })
    await call({ does: 'forget' })
    await call({})

    expect(log.mock.calls.filter(([text]) => String(text).includes('forgotten'))).toHaveLength(1)
    log.mockRestore()
  })

  test("runs on its timer's name with the runtime's word that it was the timer", async () => {
    expect(await cloud.functions.runTimer('nightly')).toEqual({
      event: { Type: 'Timer', TriggerName: 'nightly', Time: expect.stringMatching(/^\d{4}-.*Z$/) },
    })
    await expect(cloud.functions.runTimer('weekly')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  })
})

describe('a host', () => {
  test('runs so many at a time, keeps some in line, and turns the rest away', async () => {
    const host = hostFunctions({ functions: [{ name: 'f', file }], env: cloud.env, atOnce: 3, inLine: 2 })
    const calls = Array.from({ length: 6 }, () =>
      host.invoke('f', { does: 'wait', ms: 100 }).catch((error) => error.code)
    )

    expect((await Promise.all(calls)).sort()).toEqual([3, 3, 3, 3, 3, 'FUNCTIONS_BUSY'])
    await host.close()
  })

  test('ends a function that takes too long, even one that spins', async () => {
    const { clock, advance } = handClock()
    const host = hostFunctions({ functions: [{ name: 'f', file, timeoutMs: 3000 }], env: cloud.env, clock })
    await host.invoke('f', {})
    const spinning = host.invoke('f', { does: 'loop' }).catch((error) => error.code)
    await advance(3000)
    expect(await spinning).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED')
    const behind = host.invoke('f', {}).catch((error) => error.code)
    await advance(2000)
    expect(await behind).toBe('FUNCTIONS_INSTANCE_DIED')

    expect(await host.invoke('f', { a: 1 })).toEqual({ event: { a: 1 } })
    await host.close()
  })

  test('says that a bundle cannot be loaded', async () => {
    const host = hostFunctions({ functions: [{ name: 'f', file: '/nowhere/index.js' }] })

    await expect(host.invoke('f', {})).rejects.toMatchObject({ message: expect.stringContaining('/nowhere/index.js') })
    await host.close()
  })
})
