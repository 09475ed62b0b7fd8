import type { UnionEvent } from '#shared/events/event'
import { answered } from '../testing/answered'
import { aFullStore, aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anEvent, aPerson, aSealing, asking, DAY, HOUR, NOON } from '../testing/factories'
import { anEventBefore, heldBefore } from '../testing/places/heldBefore'
import { hasEntered } from '../testing/places/ownPlaces'
import { getEvent } from './getEvent'
import { newPlaceBook } from './places/layPlaceBook'
import { openForSignUp } from './places/openForSignUp'

const part = { startsAt: NOON + 3 * DAY, capacity: 1 }

/** All that the page of one event looks up. */
const everything: Partial<UnionEvent> = {
  capacity: 2,
  sessions: [
    { ...part, id: 's1', name: '上午' },
    { ...part, id: 's2', name: '下午' },
  ],
  reserves: [{ id: 'r1', name: '新人', of: { kind: 'newcomers' }, places: 1, until: NOON + HOUR }],
  only: { positions: ['chair'], tags: ['woman'], editions: 'before' },
  fairness: { onceAYear: true, pauseDays: 30 },
  family: { youngest: 3, oldest: 15, least: 0, most: 2 },
  handOver: true,
  openTo: { kind: 'unions', unionIds: ['union-e002'] },
}

/** Calls of the database for one look of a member who has been to an event of the kind before. */
async function callsOf(event: UnionEvent, lay?: (store: Awaited<ReturnType<typeof aFullStore>>['store']) => unknown) {
  const { store, database } = await aFullStore({ events: [event], members: [aMember('Li')], people: [aPerson('Li')] })
  await heldBefore(store, 'Li', anEventBefore(400))
  await openForSignUp({ store, sealing: aSealing, person: aPerson('Zhou'), now: NOON }, event)
  await lay?.(store)
  const before = database.counters()
  const seen = answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson('Li'))))
  const { byId, indexed, scans } = database.counters()
  return {
    seen,
    scans: scans - before.scans,
    asked: byId + indexed + scans - before.byId - before.indexed - before.scans,
  }
}

test.each([
  ['plain', {}, undefined, 5],
  ['with sessions, reserves and every rule about who may', everything, undefined, 13],
  ['with a lottery that the reader has entered', {}, hasEntered, 6],
])(
  'a look at an event %s asks the database no more than it must, and scans nothing',
  async (_what, over, lay, calls) => {
    const { asked, scans } = await callsOf(anEvent(over), lay)
    expect({ asked, scans }).toEqual({ asked: calls, scans: 0 })
  }
)

test('the brand of which an event is an edition stands on its page once sign-up is over, while officers show it', async () => {
  const store = await aStore({ events: [anEvent()] })
  await store.places.put(newPlaceBook(await store.events.get('cup')))
  const about = { about: '每年一届', changedBy: 'p-Guo', changedAt: NOON, rev: 1 }
  const editions = [{ name: '第五届', year: 2026, eventId: 'cup' }]
  await store.brands.add({ id: 'pearl', title: '明珠杯', state: 'shown', editions, ...about })
  const brandAt = async (now: number) =>
    answered(await atTheDoor('events.get', { eventId: 'cup' }, asking(store, aPerson('Li'), now))).brand
  expect(await brandAt(NOON)).toBeUndefined()
  expect(await brandAt(anEvent().closesAt)).toEqual({ id: 'pearl', title: '明珠杯' })
  await store.brands.change({ _id: 'pearl' }, { state: 'hidden' })
  expect(await brandAt(anEvent().closesAt)).toBeUndefined()
})
