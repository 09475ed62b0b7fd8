import { runClearing } from '#server/retention/clearing'
import { contracts } from '#shared/contracts'
import type { Person } from '#shared/identity/person'
import { aStore } from '../../testing/aStore'
import { aPerson, asking, NOON } from '../../testing/factories'
import { forgetCallCounts } from './countTogether'
import table from './limits.json'
import { openLimits } from './openLimits'
import { networkOf } from './sourceOf'

type Asked = { action: string; input: unknown }
interface Caller {
  person?: Person
  address?: string
  now?: number
}

async function aDoor() {
  const store = await aStore()
  const instance = () => {
    const limits = openLimits()
    return async (asked: Asked, { person, address = '10.0.0.7', now = NOON }: Caller = {}) => {
      const call = { ...asking(store, aPerson('Li'), now), person, from: { device: '', address } }
      return limits.admit(call, asked).then(
        () => 'admitted',
        ({ fault }) => fault as string
      )
    }
  }
  const times = async (many: number, knock: () => Promise<string>) => {
    const told: string[] = []
    for (let index = 0; index < many; index++) told.push(await knock())
    return told.filter((one) => one === 'admitted').length
  }
  return { store, instance, times }
}

const ordinary = { action: 'events.get', input: { eventId: 'cup' } }
const rows = (['person', 'address'] as const).flatMap((kind) =>
  Object.entries(table[kind]).map(([name, limit]) => [kind, name, limit] as const)
)

describe.each(rows)('the limit of one %s: %s', (kind, name, { most, minutes }) => {
  const action = name === 'every call' ? 'events.get' : name
  const asked = { action, input: { articleId: 'a' } }
  const caller = (key: string): Caller =>
    kind === 'person' ? { person: aPerson(key) } : { address: key === 'Li' ? '192.0.2.7' : '192.0.2.8' }

  test('lets through as many as it says, and again when its time is over; others are not kept waiting', async () => {
    const { instance, times } = await aDoor()
    const knock = instance()
    expect(await times(most, () => knock(asked, caller('Li')))).toBe(most)
    expect(await knock(asked, caller('Li'))).toBe('too_often')
    expect(await knock(asked, caller('Wang'))).toBe('admitted')
    expect(await knock(asked, { ...caller('Li'), now: NOON + minutes * 60_000 })).toBe('admitted')
  })

  test('is for an action that there is', () => {
    expect(Object.keys(contracts)).toContain(action)
  })
})

describe('a firm of 600 behind one address', () => {
  test.each([...Object.keys(table.address).filter((name) => name !== 'every call'), 'events.list', 'signIn.ask'])(
    'is not refused when all come at once: %s',
    async (action) => {
      const { instance } = await aDoor()
      const knock = instance()
      const told = await Promise.all(
        Array.from({ length: 600 }, () => knock({ action, input: { articleId: 'a' } }, { address: '192.0.2.7' }))
      )
      expect(new Set(told)).toEqual(new Set(['admitted']))
    }
  )

  test('and signed in is counted by person, whatever its address has used up', async () => {
    const { instance, times } = await aDoor()
    const knock = instance()
    await times(table.address['every call'].most + 1, () => knock(ordinary))
    expect(await knock(ordinary)).toBe('too_often')
    expect(await knock(ordinary, { person: aPerson('Li') })).toBe('admitted')
  })
})

describe('many instances', () => {
  test('let through no more than one would, but for a tenth each', async () => {
    const { instance, times } = await aDoor()
    const instances = [instance(), instance(), instance(), instance()]
    const { most } = table.person['news.search']
    let admitted = 0
    const search = { action: 'news.search', input: {} }
    for (const knock of instances) admitted += await times(2 * most, () => knock(search, { person: aPerson('Li') }))
    expect(admitted).toBeGreaterThanOrEqual(most)
    expect(admitted).toBeLessThanOrEqual(most * (1 + instances.length / 10))
  })

  test('ask the database nothing for whoever calls as people do, and keep nobody’s name', async () => {
    const { store, instance, times } = await aDoor()
    const knock = instance()
    await times(60, () => knock(ordinary, { person: aPerson('Li') }))
    expect(await store.callCounts.count()).toBe(0)
    await times(60, () => knock(ordinary, { person: aPerson('Li') }))
    const kept = await store.callCounts.list({ limit: 9 })
    expect(kept).toMatchObject([{ count: expect.any(Number) }])
    expect(JSON.stringify(kept)).not.toContain('Li')

    await runClearing({ store, clock: () => NOON + 60_000 }, forgetCallCounts)
    expect(await store.callCounts.count()).toBe(0)
  })
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('the network of %j', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
