import type { Store } from '#server/store'
import { gatherDeed } from '../../pushes/gather/gatherDeed'
import { releaseDeed } from '../../pushes/send/releaseDeed'
import { runForAll } from '../../testing/agenda/runForAll'
import { anOpening } from '../../testing/anOpening'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, anOfficer, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { cancelEvent } from './cancelEvent'
import { postponeEvent } from './postponeEvent'

const LATER = {
  startsAt: NOON + 10 * DAY,
  endsAt: NOON + 11 * DAY,
  opensAt: NOON - DAY,
  closesAt: NOON + 9 * DAY,
  venue: '西单文化广场',
}

/** An event in which Li and Wang hold places and Zhao waits. */
async function aFullCup(event = anEvent({ capacity: 2 })) {
  const opening = await anOpening(event)
  const { store, time, told } = opening
  for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name)
  return {
    ...opening,
    cancel: (reason = '场馆检修', on: Store = store) =>
      cancelEvent({ eventId: 'cup', reason }, asking(on, anOfficer(), time.now)),
    postpone: (move = LATER, on: Store = store) =>
      postponeEvent({ eventId: 'cup', ...move }, asking(on, anOfficer(), time.now)),
    deliver: async () => {
      time.now += 3000
      await tell(store, time.now)
    },
    /** Numbers of messages of this kind that Li, Wang, Zhao and Chen got. */
    heard: async (kind: string) => {
      const kinds = await Promise.all(['Li', 'Wang', 'Zhao', 'Chen'].map(told))
      return kinds.map((list) => list.filter((one) => one === kind).length)
    },
  }
}

describe('cancelling an event', () => {
  test('tells everybody who has a place or waits, once, with the reason', async () => {
    const { cancel, deliver, heard, store } = await aFullCup()

    expect(await cancel()).toEqual({ ok: true, value: { told: 3 } })
    expect(await cancel()).toEqual({ ok: true, value: { told: 3 } })
    await deliver()
    await deliver()

    expect(await heard('event_cancelled')).toEqual([1, 1, 1, 0])
    expect(await store.pushes.findWhere({ kind: 'event_cancelled' })).toMatchObject({
      card: { text: expect.stringContaining('场馆检修') },
    })
  })

  test('has one line in the log, however often it is asked for', async () => {
    const { store, time } = await aFullCup()
    const desk = asking(store, anOfficer(), time.now)
    for (const _ of [1, 2]) await atTheDoor('events.cancel', { eventId: 'cup', reason: '场馆检修' }, desk)
    expect(await store.log.list({ limit: 9 })).toMatchObject([{ action: 'events.cancel', remark: '场馆检修' }])
  })

  test('lets nobody in any more, and nobody come up', async () => {
    const { cancel, register, withdraw, standing } = await aFullCup()
    await cancel()
    await withdraw('Li')

    expect(await register('Chen')).toEqual({ ok: false, reason: 'cancelled' })
    expect(await standing()).toEqual({ left: 1, holders: ['Wang'], waiting: ['Zhao'] })
  })

  test('cannot be done twice with two reasons, nor to a draft', async () => {
    const { cancel } = await aFullCup()
    await cancel('场馆检修')
    expect(await cancel('天气不好')).toEqual({ ok: false, reason: 'cancelled' })

    const draft = await aFullCup(anEvent({ state: 'draft' }))
    expect(await draft.cancel()).toEqual({ ok: false, reason: 'not_published' })
  })

  test.each([1, 2, 3, 4, 5])('is finished by the timer when it crashes after write %i', async (writes) => {
    const { cancel, repair, deliver, heard, store, book } = await aFullCup()
    await survive(cancel('场馆检修', dyingAfter(writes, store)))
    await repair()
    await deliver()

    expect((await book()).status).toBe('cancelled')
    expect(await heard('event_cancelled')).toEqual([1, 1, 1, 0])
  })

  test('reaches somebody whose registration a crash has kept from being written', async () => {
    const { cancel, deliver, heard, store } = await aFullCup()
    await store.registrations.remove({ _id: 'cup:m-Wang' })
    await cancel()
    await deliver()

    expect(await heard('event_cancelled')).toEqual([1, 1, 1, 0])
  })
})

describe('moving an event', () => {
  test('tells everybody once per move, however often it is asked, and keeps the places', async () => {
    const { postpone, deliver, heard, standing } = await aFullCup()

    expect(await postpone()).toEqual({ ok: true, value: { told: 3 } })
    await Promise.all([postpone(), postpone()])
    await deliver()
    expect(await heard('event_changed')).toEqual([1, 1, 1, 0])

    await postpone({ ...LATER, venue: '职工之家' })
    await deliver()
    expect(await heard('event_changed')).toEqual([2, 2, 2, 0])
    expect(await standing()).toEqual({ left: 0, holders: ['Li', 'Wang'], waiting: ['Zhao'] })
  })

  test('holds for registering and withdrawing at once', async () => {
    const { postpone, register, time, book, standing } = await aFullCup(anEvent({ capacity: 3 }))
    await postpone({ ...LATER, closesAt: NOON + HOUR })
    time.now = NOON + 2 * HOUR

    expect(await book()).toMatchObject({ startsAt: LATER.startsAt, closesAt: NOON + HOUR })
    expect(await register('Chen')).toEqual({ ok: false, reason: 'closed' })
    expect((await standing()).holders).toEqual(['Li', 'Wang', 'Zhao'])
  })

  test('two ways at once leaves text and place book with the same times', async () => {
    const { postpone, store, book, deliver, heard } = await aFullCup()
    const other = { ...LATER, startsAt: LATER.startsAt + HOUR, venue: '职工之家' }
    await postpone(
      LATER,
      interruptedBy(() => postpone(other), store)
    )
    await deliver()

    expect(await store.events.get('cup')).toMatchObject({ startsAt: other.startsAt, venue: '职工之家' })
    expect((await book()).startsAt).toBe(other.startsAt)
    expect(await heard('event_changed')).toEqual([2, 2, 2, 0])
  })

  test('counts the last word: who hears that it is cancelled does not hear that it moved', async () => {
    const { postpone, cancel, deliver, heard } = await aFullCup()
    await postpone()
    await cancel()
    await deliver()

    expect([await heard('event_changed'), await heard('event_cancelled')]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ])
  })

  test('also reaches whoever took a place with the old text before their eyes', async () => {
    const { postpone, register, deliver, heard, store, time } = await aFullCup()
    await postpone()
    await tell(store, time.now)
    await register('Chen')
    await deliver()

    expect(await heard('event_changed')).toEqual([1, 1, 1, 1])
  })

  test.each([1, 2, 3, 4, 5])('is finished by the timer when it crashes after write %i', async (writes) => {
    const { postpone, repair, deliver, heard, store, book } = await aFullCup()
    await survive(postpone(LATER, dyingAfter(writes, store)))
    await repair()
    await deliver()

    expect(await book()).toMatchObject({ startsAt: LATER.startsAt, status: 'open' })
    expect(await heard('event_changed')).toEqual([1, 1, 1, 0])
  })

  test.each([
    ['not_published', anEvent({ state: 'draft' })],
    ['cancelled', anEvent({ state: 'cancelled' })],
  ])('is refused: %s', async (reason, event) => {
    const { postpone } = await aFullCup(event)
    expect(await postpone()).toEqual({ ok: false, reason })
  })
})

/** Runs the timer's steps up to the inbox. */
async function tell(store: Store, now: number) {
  await runForAll(gatherDeed, { store, clock: () => now })
  await runForAll(releaseDeed, { store, clock: () => now })
}

test('a crash while people are being told ends with one message each', async () => {
  const { cancel, store, time, heard } = await aFullCup()
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  await cancel()
  time.now += 3000
  await survive(tell(dyingAfter(2, store), time.now))
  expect(await store.pushes.count({ state: 'gathering' })).toBe(1)

  time.now += 120_000
  await tell(store, time.now)
  expect(await heard('event_cancelled')).toEqual([1, 1, 1, 0])
  logged.mockRestore()
})
