import { eventPhase } from '#shared/events/event'
import { boundMember, type Member } from '#shared/membership/member'
import { anOpening } from '../../testing/anOpening'
import { aMember, anEvent, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { getEvent } from '../getEvent'
import { countPlaces } from './countPlaces'

const sessions = [
  { id: 's1', name: '上午', startsAt: NOON + 3 * DAY, capacity: 1 },
  { id: 's2', name: '下午', startsAt: NOON + 3 * DAY + 5 * HOUR, capacity: 2 },
]
const NAMES = ['Li', 'Wang', 'Zhao', 'Chen'].map((name) => ({ name }))

describe('an event with a line', () => {
  test('is open as long as nobody waits for one of its sessions, and full when that is taken', async () => {
    const event = anEvent({ capacity: 3, sessions })
    const { register, store } = await anOpening(event, NAMES)
    const count = async () => (await countPlaces(store, ['cup']))('cup')
    for (const name of ['Li', 'Wang']) await register(name, store, {}, 's1')
    expect(await count()).toMatchObject({ left: 2, waiting: 1, atOnce: 2 })
    expect(eventPhase(event, await count(), NOON)).toBe('open')
    // A family waits for more places than are left.
    await store.places.change({ _id: 'cup' }, { 'pools.s2.queued': 1 })
    expect(await count()).not.toHaveProperty('atOnce')
    await store.places.change({ _id: 'cup' }, { 'pools.s2.queued': 0 })
    for (const name of ['Zhao', 'Chen']) await register(name, store, {}, 's2')
    expect(await count()).not.toHaveProperty('atOnce')
    expect(eventPhase(event, await count(), NOON)).toBe('full')
  })

  test('is full where its only free places are kept for others, but open to those', async () => {
    const of = { kind: 'enterprise' as const, id: 'bank' }
    const reserves = [{ id: 'r1', name: '银行', of, places: 1, until: NOON + DAY }]
    const { register, store } = await anOpening(anEvent({ capacity: 2, reserves }), [
      { name: 'Li', enterpriseId: 'bank' },
      ...NAMES.slice(1),
    ])
    for (const name of ['Wang', 'Zhao']) await register(name, store)
    const phaseFor = async (home: Partial<Member>) => {
      const person = aPerson('Sun', { member: boundMember(aMember('Sun', home)) })
      const seen = await getEvent({ eventId: 'cup' }, asking(store, person))
      return seen.ok && seen.value.phase
    }
    expect(await phaseFor({ enterpriseId: 'bank' })).toBe('open')
    expect(await phaseFor({})).toBe('full')
  })
})
