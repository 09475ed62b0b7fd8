import type { UnionEvent } from '#shared/events/event'
import { done } from '#shared/result'
import { aStore } from '../../testing/aStore'
import {
  aMember,
  anEvent,
  anOfficer,
  aPerson,
  aSealing,
  asking,
  askingMember,
  DAY,
  NOON,
} from '../../testing/factories'
import { whoIsIn } from '../../testing/places/whoIsIn'
import { openAnswers } from '../answers/sealedAnswers'
import { publishEvent } from '../publishEvent'
import { registerForEvent } from './registerForEvent'
import { withdrawFromEvent } from './withdrawFromEvent'

async function opening(event: UnionEvent, now = NOON) {
  const names = ['Li', 'Wang', 'Zhao', 'Chen']
  const store = await aStore({
    events: [event],
    members: names.map((name) => aMember(name)),
    people: names.map((name) => aPerson(name)),
  })
  const register = (name: string, answers = {}) =>
    registerForEvent({ eventId: event.id, answers }, asking(store, aPerson(name), now))
  const withdraw = (name: string) => withdrawFromEvent({ eventId: event.id }, askingMember(store, name, now))
  const told = async (name: string) =>
    (await store.messages.list({ where: { personId: `p-${name}` }, limit: 100 })).map(({ kind }) => kind)
  return { store, register, withdraw, told }
}

describe('registering for an event', () => {
  test('members take places until the event is full, then wait in the order they came', async () => {
    const { register } = await opening(anEvent({ capacity: 1 }))

    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await register('Wang')).toMatchObject({ value: { status: 'waitlisted', position: 1 } })
    expect(await register('Zhao')).toMatchObject({ value: { status: 'waitlisted', position: 2 } })
  })

  test('a second tap finds the same place and tells nobody twice', async () => {
    const { register, told, store } = await opening(anEvent({ capacity: 1 }))

    await register('Li')
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    await Promise.all([register('Wang'), register('Wang')])
    expect(await register('Wang')).toMatchObject({ value: { status: 'waitlisted', position: 1 } })

    expect(await told('Li')).toEqual(['place_taken'])
    expect(await told('Wang')).toEqual([])
    expect(whoIsIn(await store.places.get('cup'))).toMatchObject({ held: ['m-Li'], waiting: ['m-Wang'] })
  })

  test('forty people at once fill two places and one queue, nobody twice', async () => {
    const event = anEvent({ capacity: 2, waitingMost: 40 })
    const names = Array.from({ length: 40 }, (_, index) => `N${index}`)
    const store = await aStore({
      events: [event],
      members: names.map((name) => aMember(name)),
      people: names.map((name) => aPerson(name)),
    })
    const tap = (name: string) => registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
    await Promise.all([...names, ...names].map(tap))

    const book = await store.places.get('cup')
    expect(book).toMatchObject({ free: 0, capacity: 2 })
    expect(whoIsIn(book).held).toHaveLength(2)
    expect(new Set(book.people.map(({ id }) => id)).size).toBe(40)
    expect(await store.registrations.count({ status: 'waitlisted' })).toBe(38)
  })

  test('answers are kept with the registration', async () => {
    const level = {
      id: 'level',
      label: '棋力',
      kind: 'choice' as const,
      options: ['会走子', '公园常下'],
      required: true,
    }
    const { register, store } = await opening(anEvent({ questions: [level] }))

    expect(await register('Li', { level: '不会' })).toEqual({ ok: false, reason: 'answer_wrong' })
    expect(await register('Li', { level: '会走子' })).toMatchObject({ ok: true })
    const kept = await store.registrations.get('cup:m-Li')
    expect([kept.status, openAnswers(aSealing, kept)]).toEqual(['confirmed', done({ level: '会走子' })])
    // The answer to the first tap was lost on its way, and the person has chosen another word since.
    expect(await register('Li', { level: '公园常下' })).toMatchObject({ ok: true })
    expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual(done({ level: '公园常下' }))
  })

  test.each([
    ['not_published', anEvent({ state: 'draft' })],
    ['cancelled', anEvent({ state: 'cancelled' })],
    ['not_open_yet', anEvent({ opensAt: NOON + 1 })],
    ['closed', anEvent({ closesAt: NOON })],
    ['not_eligible', anEvent({ openTo: { kind: 'unions', unionIds: ['steel-works'] } })],
    ['full', anEvent({ capacity: 0, hasWaitlist: false })],
  ])('is refused: %s', async (reason, event) => {
    const { register, store } = await opening(event)

    expect(await register('Li')).toEqual({ ok: false, reason })
    expect(await store.registrations.count()).toBe(0)
  })

  test('is open to the first tap after publishing, though somebody was just told that it is not', async () => {
    const { register, store } = await opening(anEvent({ state: 'draft' }))
    expect(await register('Li')).toEqual({ ok: false, reason: 'not_published' })
    await publishEvent({ eventId: 'cup' }, asking(store, anOfficer()))
    expect(await register('Wang')).toMatchObject({ ok: true })
  })

  test('is refused to somebody who is on no roster', async () => {
    const { store } = await opening(anEvent())
    const { member: _member, ...stranger } = aPerson('Stranger')

    expect(await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, stranger))).toEqual({
      ok: false,
      reason: 'not_bound',
    })
  })

  test('of a worker who has not joined is refused where only members may come', async () => {
    const { store } = await opening(anEvent({ openTo: { kind: 'members' } }))
    const worker = aPerson('Li', { member: { ...aMember('Li'), standing: 'worker' } })

    expect(await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, worker))).toEqual({
      ok: false,
      reason: 'members_only',
    })
  })
})

describe('withdrawing', () => {
  test('gives the place to whoever waits longest and tells that person', async () => {
    const { register, withdraw, told, store } = await opening(anEvent({ capacity: 1 }))
    for (const name of ['Li', 'Wang', 'Zhao']) await register(name)

    expect(await withdraw('Li')).toMatchObject({ value: { status: 'withdrawn' } })

    expect(await told('Wang')).toEqual(['place_promoted'])
    expect(whoIsIn(await store.places.get('cup'))).toMatchObject({ held: ['m-Wang'], waiting: ['m-Zhao'] })
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ status: 'withdrawn' })
  })

  test('twice frees one place, not two', async () => {
    const { register, withdraw, store } = await opening(anEvent({ capacity: 1 }))
    for (const name of ['Li', 'Wang', 'Zhao']) await register(name)
    await Promise.all([withdraw('Li'), withdraw('Li')])

    expect(whoIsIn(await store.places.get('cup'))).toMatchObject({ held: ['m-Wang'], waiting: ['m-Zhao'] })
  })

  test('a waiting person can leave the queue', async () => {
    const { register, withdraw, store } = await opening(anEvent({ capacity: 1 }))
    for (const name of ['Li', 'Wang', 'Zhao']) await register(name)
    await withdraw('Wang')

    expect(whoIsIn(await store.places.get('cup'))).toMatchObject({ held: ['m-Li'], waiting: ['m-Zhao'] })
  })

  test('promoted, withdrew and promoted again is told twice', async () => {
    const { register, withdraw, told } = await opening(anEvent({ capacity: 1 }))
    await register('Li')
    await register('Wang')
    await withdraw('Li')
    await register('Li')
    await withdraw('Wang')
    await register('Wang')
    await withdraw('Li')

    expect((await told('Wang')).filter((kind) => kind === 'place_promoted')).toHaveLength(2)
  })

  test('is too late once the event has begun', async () => {
    const event = anEvent({ startsAt: NOON - 1, closesAt: NOON + DAY, endsAt: NOON + DAY })
    const { register, withdraw } = await opening(event)
    await register('Li')

    expect(await withdraw('Li')).toEqual({ ok: false, reason: 'too_late_to_withdraw' })
  })
})
