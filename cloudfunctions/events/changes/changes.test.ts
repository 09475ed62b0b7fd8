import type { UnionEvent } from '#shared/events/event'
import { refused } from '#shared/result'
import { aStore } from '../../testing/aStore'
import {
  aMember,
  anEvent,
  anOfficer,
  aPerson,
  asking,
  askingMember,
  DAY,
  eventInput,
  HOUR,
  NOON,
} from '../../testing/factories'
import { bookOf } from '../../testing/places/bookOf'
import { newPlaceBook } from '../places/layPlaceBook'
import { publishEvent } from '../publishEvent'
import { registerForEvent } from '../signUp/registerForEvent'
import { removePerson } from '../signUp/removePerson'
import { withdrawFromEvent } from '../signUp/withdrawFromEvent'
import { writeEvent } from '../writeEvent'
import { cancelEvent } from './cancelEvent'
import { postponeEvent } from './postponeEvent'
import { resizeEvent } from './resizeEvent'

const over = { startsAt: NOON - 3 * HOUR, endsAt: NOON - HOUR, closesAt: NOON - 4 * HOUR }

async function aDesk(event: UnionEvent) {
  const store = await aStore({ events: [event], members: [aMember('Li')], people: [aPerson('Li')] })
  const officer = asking(store, anOfficer())
  const times = { startsAt: NOON + DAY, endsAt: NOON + 2 * DAY, opensAt: NOON - DAY, closesAt: NOON + HOUR }
  return {
    store,
    postpone: (move: Partial<typeof times & Pick<UnionEvent, 'venue' | 'point'>> = {}, now = NOON) =>
      postponeEvent({ eventId: 'cup', venue: '三层', ...times, ...move }, { ...officer, now }),
    cancel: () => cancelEvent({ eventId: 'cup', reason: '天气不好' }, officer),
    resize: (capacity = 9, from?: number) =>
      resizeEvent({ eventId: 'cup', capacity, ...(from !== undefined && { from }) }, officer),
    publish: () => publishEvent({ eventId: 'cup' }, officer),
    remove: (memberId: string) => removePerson({ eventId: 'cup', memberId, reason: '重复报名' }, officer),
    register: (answers = {}, now = NOON) =>
      registerForEvent({ eventId: 'cup', answers }, asking(store, aPerson('Li'), now)),
    withdraw: () => withdrawFromEvent({ eventId: 'cup' }, askingMember(store, 'Li')),
    told: () => store.pushes.count(),
  }
}

describe.each([
  ['not_published', anEvent({ state: 'draft' })],
  ['cancelled', anEvent({ state: 'cancelled', cancelledReason: '下雨' })],
  ['finished', anEvent(over)],
])('an event that is %s', (reason, event) => {
  test('cannot be moved, resized or cancelled, and nobody is told', async () => {
    const { postpone, resize, cancel, told } = await aDesk(event)

    expect([await postpone(), await resize(), await cancel()]).toEqual([
      refused(reason),
      refused(reason),
      refused(reason),
    ])
    expect(await told()).toBe(0)
  })
})

test('an event cannot be moved into the past, nor published once it is over', async () => {
  const { postpone } = await aDesk(anEvent())
  const { publish } = await aDesk(anEvent({ ...over, state: 'draft' }))

  expect(await postpone({ startsAt: NOON - 2 * HOUR, endsAt: NOON - HOUR })).toEqual(refused('finished'))
  expect(await publish()).toEqual(refused('finished'))
})

test('an event that moves to another place has the point of that, or none', async () => {
  const { postpone, store } = await aDesk(anEvent({ point: { lat: 39.9087, lng: 116.3975 } }))
  const point = { lat: 39.9123, lng: 116.3812 }
  expect(await postpone({ venue: '北檐广场', point })).toMatchObject({ ok: true })
  expect((await store.events.get('cup')).point).toEqual(point)
  expect(await postpone({ venue: '二层' })).toMatchObject({ ok: true })
  expect(await store.events.get('cup')).not.toHaveProperty('point')
})

describe('an event that is moved again and again', () => {
  const minutes = Array.from({ length: 12 }, (_move, index) => ({ startsAt: NOON + DAY + index * 60_000 }))

  test('rings three times a day, also when many moves are sent at once, and may be moved the next day', async () => {
    const { postpone, register, told } = await aDesk(anEvent())
    await register()
    const outcomes = await Promise.all(minutes.map((move) => postpone(move)))

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    expect(outcomes).toContainEqual(refused('moved_enough'))
    expect(await told()).toBe(3)
    expect(await postpone({ endsAt: NOON + 3 * DAY }, NOON + 12 * HOUR)).toMatchObject({ ok: true })
  })

  test('may be so while nobody is in it, and to where it is already', async () => {
    const { postpone, register } = await aDesk(anEvent())
    for (const move of minutes) expect(await postpone(move)).toMatchObject({ ok: true })
    await register()
    for (const move of minutes.slice(0, 3)) expect(await postpone(move)).toMatchObject({ ok: true })
    expect(await postpone(minutes[2])).toMatchObject({ ok: true })
    expect(await postpone(minutes[3])).toEqual(refused('moved_enough'))
  })
})

test('only somebody who is in the event can be taken out, and stays out', async () => {
  const { remove, register, withdraw } = await aDesk(anEvent())
  expect(await remove('m-Li')).toEqual(refused('not_in_event'))

  await register()
  expect(await remove('m-Li')).toMatchObject({ ok: true })
  expect(await remove('m-Li')).toMatchObject({ ok: true })
  expect([await register(), await withdraw()]).toEqual([refused('taken_out'), refused('taken_out')])
})

test('a tap repeated after a lost answer finds its place, though sign-up has ended or the answers no longer fit', async () => {
  const { register } = await aDesk(anEvent())
  await register()

  expect(await register({}, NOON + 2 * DAY)).toEqual({ ok: true, value: { status: 'confirmed' } })
  expect(await register({ nobodyAsked: 'x' })).toEqual({ ok: true, value: { status: 'confirmed' } })
})

test('an event for unions that nobody knows is not written', async () => {
  const { store } = await aDesk(anEvent())
  const officer = asking(store, anOfficer())
  expect(await writeEvent(eventInput({ openTo: { kind: 'unions', unionIds: ['nowhere'] } }), officer)).toEqual(
    refused('union_unknown')
  )
})

describe('a change of places taken back', () => {
  test('is as it was, while nobody has one of the new places and it is still what was seen', async () => {
    const { resize, store, register } = await aDesk(anEvent({ capacity: 1 }))
    await store.places.put(newPlaceBook(await store.events.get('cup')))
    expect(await resize(3)).toMatchObject({ ok: true })
    expect(await resize(1, 2)).toEqual(refused('changed_meanwhile'))
    expect(await resize(1, 3)).toMatchObject({ value: { capacity: 1, promoted: 0 } })
    expect(await resize(1, 3)).toEqual(refused('changed_meanwhile'))
    await resize(3)
    await register()
    expect(await resize(1, 3)).toMatchObject({ value: { capacity: 1 } })
  })

  test('is refused once more are in than there were places', async () => {
    const { resize, store } = await aDesk(anEvent({ capacity: 1 }))
    const event = await store.events.get('cup')
    const seat = (member: string) => ({ member, turn: `turn-${member}`, at: 0 })
    await store.places.put(bookOf({ ...event, capacity: 3 }, [seat('m-Li'), seat('m-Wang')]))
    expect(await resize(1, 3)).toEqual(refused('capacity_below_holders'))
  })
})
