import type { Job } from '#server/job'
import type { UnionEvent } from '#shared/events/event'
import { KEPT_MS } from '#shared/events/kept/kept'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import {
  aMember,
  anEvent,
  anOfficer,
  aPerson,
  aSealing,
  asking,
  DAY,
  HOUR,
  NOON,
  withoutFiles,
} from '../../testing/factories'
import { aDoorway, LIN, MA, ZHOU } from '../../testing/joining/aDoorway'
import { answerOffer } from '../line/answerOffer'
import { lineDeed } from '../line/lineDeed'
import { openForSignUp } from '../places/openForSignUp'
import { registerForEvent } from '../signUp/registerForEvent'
import { followJoining } from './followJoining'

/** The cup, and Ma on the way to it, who has asked to join the noodle union. */
async function onTheWay(over: Partial<UnionEvent> = {}) {
  const doorway = await aDoorway()
  const { store, time, as } = doorway
  const event = anEvent({
    capacity: 2,
    closesAt: NOON + 9 * DAY,
    startsAt: NOON + 10 * DAY,
    endsAt: NOON + 11 * DAY,
    ...over,
  })
  await store.events.add(event)
  await openForSignUp({ store, sealing: aSealing, person: anOfficer(), now: NOON }, event)
  const job = { store, clock: () => time.now, files: withoutFiles, wechat: {} as Job['wechat'], holder: 'one' }
  const applied = async () => answered(await doorway.apply())
  return {
    ...{ ...doorway, event, applied },
    keep: async (eventId = event.id, session?: string) =>
      atTheDoor('events.keepForJoining', { eventId, ...(session && { session }) }, await as(MA)),
    register: (name: string) =>
      registerForEvent(
        { eventId: event.id, answers: {} },
        asking(store, aPerson(name, { member: aMember(name) }), time.now)
      ),
    follow: (id: string) => followJoining.run({ ...job, until: time.now + HOUR } as Job, id),
    line: () => lineDeed.run({ ...job, until: time.now + HOUR } as Job, event.id),
    left: async () => (await store.places.get(event.id)).free,
    rowOfMa: async () => (await store.people.get('p-Ma')).member?.id ?? '',
    join: async (id: string) => {
      answered(await doorway.pass(ZHOU, id))
      answered(await doorway.pass(LIN, id))
    },
  }
}

describe('a place on the way to joining', () => {
  test('is kept for three days once the application is there, and once however often it is asked for', async () => {
    const { keep, applied, left, mine } = await onTheWay()
    expect(await keep()).toEqual({ ok: false, reason: 'keep_asks_first' })
    await applied()
    expect(await keep()).toEqual({ ok: true, value: { until: NOON + KEPT_MS } })
    expect(await keep()).toEqual({ ok: true, value: { until: NOON + KEPT_MS } })
    const both = await Promise.all([keep(), keep()])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await left()).toBe(1)
    expect((await mine())[0]?.kept).toEqual({ eventId: 'cup', title: expect.any(String), until: NOON + KEPT_MS })
  })

  test('is offered to them with a word once they are on the roster, and theirs when they say yes', async () => {
    const { keep, applied, join, follow, left, rowOfMa, store, as, titles } = await onTheWay()
    const { id } = await applied()
    await keep()
    await join(id)
    await follow(id)
    const memberId = await rowOfMa()
    expect(await store.registrations.get(`cup:${memberId}`)).toMatchObject({ status: 'offered', personId: 'p-Ma' })
    expect((await titles(MA)).join('\n')).toContain('名额')
    const ma = await as(MA)
    const member = ma.person.member
    if (!member) throw new Error('Ma is on the roster')
    expect(
      await answerOffer({ eventId: 'cup', answer: 'accept' }, { ...ma, person: { ...ma.person, member } })
    ).toEqual({
      ok: true,
      value: { status: 'confirmed' },
    })
    expect(await left()).toBe(1)
    expect((await store.joinings.get(id)).kept).toBeUndefined()
    expect((await store.places.get('cup')).offers).toEqual([])
  })

  test('goes to the next when nothing came of it in three days', async () => {
    const { keep, applied, register, line, left, time, store } = await onTheWay({ capacity: 1 })
    await applied()
    answered(await keep())
    expect(answered(await register('Li'))).toMatchObject({ status: 'waitlisted' })
    time.now = NOON + KEPT_MS - 1
    await line()
    expect((await store.places.get('cup')).waiting).toHaveLength(1)
    time.now = NOON + KEPT_MS
    await line()
    expect(await left()).toBe(0)
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ status: 'confirmed' })
    expect(await keep()).toMatchObject({ ok: false })
  })

  test.each(['withdrawn', 'refused'] as const)('goes to the next when the application is %s', async (how) => {
    const { keep, applied, decide, as, follow, register, store } = await onTheWay({ capacity: 1 })
    const { id } = await applied()
    answered(await keep())
    await register('Li')
    if (how === 'withdrawn') answered(await atTheDoor('joining.withdraw', { joiningId: id }, await as(MA)))
    else answered(await decide(ZHOU, id, { kind: 'refuse', word: '不是本单位' }))
    expect(await store.agenda.count({ name: 'events.kept', subject: id })).toBe(1)
    await follow(id)
    await follow(id)
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ status: 'confirmed' })
  })

  test('is given on where they have come in by themselves meanwhile', async () => {
    const { keep, applied, join, follow, as, left, event } = await onTheWay()
    const { id } = await applied()
    answered(await keep())
    await join(id)
    answered(await registerForEvent({ eventId: event.id, answers: {} }, await as(MA)))
    expect(await left()).toBe(0)
    await follow(id)
    expect(await left()).toBe(1)
  })

  test('that an earlier run gave before it was cut short is given once', async () => {
    const { keep, applied, join, follow, store, left } = await onTheWay()
    const { id } = await applied()
    answered(await keep())
    const { kept } = await store.joinings.get(id)
    await join(id)
    await follow(id)
    if (!kept) throw new Error('nothing was kept')
    await store.joinings.change({ _id: id }, { kept })
    await follow(id)
    expect(await left()).toBe(1)
  })

  test('is one at a time, and a tenth of an event at most', async () => {
    const { keep, applied, store, event } = await onTheWay()
    const other = { ...event, id: 'other' }
    await store.events.add(other)
    await openForSignUp({ store, sealing: aSealing, person: anOfficer(), now: NOON }, other)
    await applied()
    const both = await Promise.all([keep(), keep('other')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual({ ok: false, reason: 'keep_one' })
  })

  test('is not kept beyond what may be kept, where nobody waits, or for whom the event is not', async () => {
    const { keep, applied, store, register } = await onTheWay({ capacity: 1 })
    await applied()
    const full = { eventId: 'cup', title: '', seat: 'guest:other', until: NOON + HOUR }
    await store.joinings.add({
      ...(await store.joinings.listAll())[0],
      id: 'j-other',
      personId: 'p-Other',
      kept: full,
    } as never)
    expect(await keep()).toEqual({ ok: false, reason: 'keep_enough' })
    await store.joinings.remove({ _id: 'j-other' })
    await register('Li')
    expect(await keep()).toEqual({ ok: false, reason: 'full' })
    expect((await store.joinings.listAll({ where: { personId: 'p-Ma' } }))[0]?.kept).toBeUndefined()
    const { keep: keepElsewhere, apply } = await onTheWay({ openTo: { kind: 'unions', unionIds: ['steel'] } })
    await apply()
    expect(await keepElsewhere()).toEqual({ ok: false, reason: 'not_eligible' })
  })

  test('by lot is not kept', async () => {
    const { keep, applied } = await onTheWay({ lottery: { drawsAt: NOON + 9 * DAY + HOUR } } as Partial<UnionEvent>)
    await applied()
    expect(await keep()).toEqual({ ok: false, reason: 'keep_not_here' })
  })

  test('ends with sign-up', async () => {
    const { keep, applied } = await onTheWay({ closesAt: NOON + DAY })
    await applied()
    expect(answered(await keep())).toEqual({ until: NOON + DAY })
  })

  test('is asked for anew after a crash between the application and the book, and by two taps at once', async () => {
    const { keep, applied, left, store } = await onTheWay()
    const { id } = await applied()
    const first = await Promise.all([keep(), keep()])
    expect(first).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })])
    expect(await left()).toBe(1)
    await store.joinings.change({ _id: id }, { 'kept.seat': 'guest:never-seated' })
    expect(await keep()).toMatchObject({ ok: true })
  })

  test('is looked at like any other once they say yes, where sign-ups are looked at', async () => {
    const { keep, applied, join, follow, rowOfMa, as, store } = await onTheWay({ approval: 'chair' })
    const { id } = await applied()
    answered(await keep())
    await join(id)
    await follow(id)
    await atTheDoor('events.answerOffer', { eventId: 'cup', answer: 'accept' }, await as(MA))
    expect(await store.registrations.get(`cup:${await rowOfMa()}`)).toMatchObject({ awaits: 'chair' })
  })
})
