import { anOutbox } from '../testing/anOutbox'
import { dyingAfter } from '../testing/dying'
import { leaseMessages } from './leaseMessages'

type Outbox = Awaited<ReturnType<typeof anOutbox>>

const MINUTE = 60_000
let outbox: Outbox
let logged: jest.SpyInstance

beforeEach(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  outbox = await anOutbox(['Li', 'Wang', 'Zhao'])
})
afterEach(async () => {
  logged.mockRestore()
  await outbox.weixin.close()
})

const channels = (name: string) => outbox.phone(name).map(({ channel }) => channel)

describe('when WeChat has it and the answer is lost', () => {
  test.each(['silence', 'reset_after', 'truncated', 'bad_gateway_after'] as const)(
    'after %s a mini-program message is not sent again',
    async (kind) => {
      const { tell, grant, deliver, delivery, weixin } = outbox
      await grant('Li')
      await grant('Li', 2)
      await tell('Li')
      weixin.faults.push({ kind })
      await deliver()
      weixin.time.now += 2 * MINUTE
      await deliver()

      expect(channels('Li')).toEqual(['subscribe'])
      expect(await delivery('Li')).toMatchObject({ state: 'unknown', channel: 'subscribe' })
    }
  )

  test('a template message is asked again under the same id, and shown once', async () => {
    const { tell, deliver, delivery, weixin, calls } = outbox
    await tell('Li')
    weixin.faults.push({ kind: 'silence' })
    await deliver()
    expect(await delivery('Li')).toMatchObject({ state: 'leased', firstTriedAt: weixin.time.now })
    weixin.time.now += MINUTE
    await deliver()

    expect(calls('template/send')).toBe(2)
    expect(channels('Li')).toEqual(['template'])
    expect(await delivery('Li')).toMatchObject({ state: 'sent' })
  })

  test('a template message is left alone once WeChat would show it again', async () => {
    const { tell, deliver, delivery, weixin, calls } = outbox
    await tell('Li')
    weixin.faults.push({ kind: 'reset_after' })
    await deliver()
    weixin.time.now += 9 * MINUTE
    await deliver()

    expect(calls('template/send')).toBe(1)
    expect(await delivery('Li')).toMatchObject({ state: 'unknown' })
  })

  test('neither a busy answer nor the quota in between makes us forget that it may be there', async () => {
    const { tell, deliver, delivery, weixin } = outbox
    await tell('Li')
    weixin.faults.push({ kind: 'silence' })
    await deliver()
    weixin.time.now += MINUTE
    weixin.faults.push({ kind: 'code', code: 45009 })
    await deliver()
    expect(await delivery('Li')).toMatchObject({ state: 'waiting', firstTriedAt: expect.any(Number) })
    weixin.time.now += 13 * 60 * MINUTE
    await deliver()

    expect(channels('Li')).toEqual(['template'])
    expect(await delivery('Li')).toMatchObject({ state: 'unknown' })
  })
})

describe('at most once on the phone', () => {
  test.each([1, 2, 3, 4, 5, 6])('when the job dies after write %i and another one takes over', async (writes) => {
    const { tell, grant, deliver, store, weixin } = outbox
    await grant('Li')
    await tell('Li')
    await tell('Wang')
    await deliver('dead', { store: dyingAfter(writes, store) }).catch(() => undefined)
    for (let round = 0; round < 3; round++) {
      weixin.time.now += 2 * MINUTE
      await deliver('alive')
    }

    expect(channels('Li').length).toBeLessThanOrEqual(1)
    expect(channels('Wang')).toEqual(['template'])
    expect(await store.messages.count({ 'delivery.state': 'leased' })).toBe(0)
  })

  test('when a run was held up and its messages were given to another one', async () => {
    const { tell, grant, deliver, weixin, store } = outbox
    await grant('Li')
    await grant('Li', 2)
    await tell('Li')
    const held = holdingUp(store, async () => {
      weixin.time.now += 2 * MINUTE
      await deliver('quick')
    })
    await deliver('slow', { store: held, until: Number.POSITIVE_INFINITY })

    expect(channels('Li')).toEqual(['subscribe'])
  })

  test('when a run was held up and another one is about to send what it had', async () => {
    const { tell, grant, deliver, weixin, store } = outbox
    await grant('Li')
    await tell('Li')
    const held = holdingUp(store, async () => {
      weixin.time.now += 2 * MINUTE
      expect(await leaseMessages(store, { holder: 'quick', now: weixin.time.now, limit: 9 })).toHaveLength(1)
    })
    await deliver('slow', { store: held, until: Number.POSITIVE_INFINITY })

    expect(channels('Li')).toEqual([])
  })

  test('when two runs find the same abandoned message', async () => {
    const { tell, weixin, store } = outbox
    await tell('Li')
    const lease = (holder: string) => leaseMessages(store, { holder, now: weixin.time.now, limit: 9 })
    await lease('dead')
    weixin.time.now += 2 * MINUTE
    const leased = await Promise.all([lease('one'), lease('two')])

    expect(leased.map(({ length }) => length).sort()).toEqual([0, 1])
  })

  test('when four runs start at once', async () => {
    const { tell, grant, deliver } = outbox
    for (const name of ['Li', 'Wang', 'Zhao']) {
      await grant(name)
      await tell(name)
    }
    await Promise.all(['a', 'b', 'c', 'd'].map((holder) => deliver(holder)))

    expect(outbox.calls('/send')).toBe(3)
    expect(['Li', 'Wang', 'Zhao'].map((name) => channels(name).length)).toEqual([1, 1, 1])
  })

  /** A store whose first look at a person takes so long that the lease runs out. */
  function holdingUp(store: Outbox['store'], meanwhile: () => Promise<unknown>): Outbox['store'] {
    let isFirst = true
    const find: Outbox['store']['people']['find'] = async (id) => {
      if (isFirst) {
        isFirst = false
        await meanwhile()
      }
      return store.people.find(id)
    }
    return { ...store, people: { ...store.people, find } }
  }
})
