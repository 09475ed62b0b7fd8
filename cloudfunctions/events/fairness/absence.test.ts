import type { Input } from '#shared/api'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { anEvent, anOfficer, aPerson, asking, askingMember, DAY, NOON } from '../../testing/factories'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { whatWaits } from '../../testing/whatWaits'
import { getEvent } from '../getEvent'
import { leaveEvents } from '../leaveEvents'
import { listRegistrations } from '../signedUp/listRegistrations'
import { decidePlea } from './decidePlea'
import { listPleas } from './listPleas'
import { markAbsent } from './markAbsent'
import { plead } from './plead'

const LATER = 'before-5'
const EARLIER = 'before-9'
const officer = anOfficer()

/** An event that makes two absences a pause of thirty days, and two events in which Li had a place. */
async function aSeason() {
  const opening = await anOpening(anEvent({ fairness: { pauseDays: 30 } }))
  const { store, time } = opening
  for (const days of [5, 9]) await heldBefore(store, 'Li', anEventBefore(days))
  const mark = (eventId: string, absent = true, by = officer) =>
    markAbsent({ eventId, memberId: 'm-Li', absent }, asking(store, by, time.now))
  const say = (words = '那天临时加班') => plead({ eventId: 'cup', words }, askingMember(store, 'Li', time.now))
  const decide = (decision: Input<'events.decidePlea'>['decision'], word = '情况属实') =>
    decidePlea({ eventId: LATER, memberId: 'm-Li', decision, word }, asking(store, officer, time.now))
  const barred = async () => answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson('Li'), time.now))).barred
  const inbox = async () =>
    (await store.messages.list({ where: { personId: 'p-Li' }, limit: 9 })).map(({ title }) => title)
  return { ...opening, mark, say, decide, barred, inbox }
}

async function aPause() {
  const season = await aSeason()
  await season.mark(EARLIER)
  await season.mark(LATER)
  return season
}

describe('whoever stayed away twice without a word', () => {
  test('pauses from events with the rule, and reads which and until when, until the days are over', async () => {
    const { mark, register, time } = await aSeason()
    await mark(EARLIER)
    expect(await register('Li')).toMatchObject({ ok: true })
    const again = await aPause()
    expect(await again.register('Li')).toEqual({
      ...{ ok: false, reason: 'paused' },
      about: '“9 天前的比赛”和“5 天前的比赛”您报了名没来，也没有说，12 月 22 日以前先不能报这个活动；',
    })
    again.time.now = time.now + 30 * DAY
    await again.store.events.change({ _id: 'cup' }, { closesAt: NOON + 40 * DAY })
    await again.store.places.change({ _id: 'cup' }, { closesAt: NOON + 40 * DAY })
    expect(await again.register('Li')).toMatchObject({ ok: true })
  })

  test('does not pause once a mark is taken back, which may be done at any time and twice', async () => {
    const { mark, register, store } = await aPause()
    expect(await mark(LATER, false)).toEqual({ ok: true, value: { absent: false } })
    expect(await mark(LATER, false)).toEqual({ ok: true, value: { absent: false } })
    expect(await store.registrations.get(`${LATER}:m-Li`)).not.toHaveProperty('absent')
    expect(await register('Li')).toMatchObject({ ok: true })
  })

  test('a second mark keeps the time of the first', async () => {
    const { mark, store, time } = await aPause()
    time.now += DAY
    await mark(LATER)
    expect((await store.registrations.get(`${LATER}:m-Li`)).absent).toEqual({ at: NOON, by: officer.name })
  })

  test('the list says who was marked, and nothing of a plea', async () => {
    const { store, say } = await aPause()
    await say()
    const rows = answered(await listRegistrations({ eventId: LATER, status: 'confirmed' }, asking(store, officer)))
    expect(rows.items.map(({ absent }) => absent)).toEqual([{ at: NOON, by: officer.name }])
  })
})

test.each([
  ['before the event is over', 'cup', 'not_over_yet'],
  ['of somebody who had no place', 'before-7', 'no_place_then'],
])('nobody is marked %s', async (_when, eventId, reason) => {
  const { store, mark, register } = await aSeason()
  await register('Li')
  await heldBefore(store, 'Li', anEventBefore(7), { status: 'withdrawn' })
  expect(await mark(eventId)).toEqual({ ok: false, reason })
  expect(await store.registrations.count({ 'absent.at': NOON })).toBe(0)
})

describe('a plea', () => {
  test('waits for an officer with both events and the words, once however often it is sent', async () => {
    const { store, say, barred } = await aPause()
    expect(await Promise.all([say(), say()])).toEqual([1, 2].map(() => ({ ok: true, value: { state: 'asked' } })))
    await say('别的话')
    const { items } = answered(await listPleas({}, asking(store, officer)))
    expect(items).toEqual([
      {
        ...{ eventId: LATER, memberId: 'm-Li', name: 'Li', words: '那天临时加班', askedAt: NOON },
        missed: expect.arrayContaining(['5 天前的比赛', '9 天前的比赛']),
      },
    ])
    expect(await whatWaits(store)).toMatchObject({ pleas: 1 })
    expect(await barred()).toMatchObject({ reason: 'paused', plea: { state: 'asked' } })
  })

  test('that is accepted ends the pause, and its person is told with the word', async () => {
    const { store, say, decide, register, barred, inbox } = await aPause()
    await say()
    expect(await decide('lift')).toEqual({ ok: true, value: { state: 'lifted' } })
    expect(await barred()).toBeUndefined()
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await inbox()).toContain('申诉通过，暂停取消了')
    expect(await whatWaits(store)).not.toHaveProperty('pleas')
  })

  test('that is not leaves the pause, with the word on the page, and is not sent again', async () => {
    const { say, decide, register, barred, inbox } = await aPause()
    await say()
    await decide('keep', '两次都没有接电话')
    expect(await register('Li')).toMatchObject({ reason: 'paused' })
    expect(await barred()).toMatchObject({ plea: { state: 'kept', word: '两次都没有接电话' } })
    expect(await say()).toEqual({ ok: false, reason: 'pleaded_already' })
    expect(await inbox()).toEqual(['申诉没有通过'])
  })

  test('is decided by one of two officers at once', async () => {
    const { say, decide, inbox } = await aPause()
    await say()
    const outcomes = await Promise.all([decide('lift'), decide('keep')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'decided_already' })
    expect(await inbox()).toHaveLength(1)
  })

  test('is refused to whoever does not pause', async () => {
    const { mark, say } = await aSeason()
    await mark(LATER)
    expect(await say()).toEqual({ ok: false, reason: 'not_paused' })
  })

  test('waits no longer once the mark is taken back, and its words go with whoever leaves for good', async () => {
    const { store, say, mark } = await aPause()
    await say('那天临时加班')
    await leaveEvents.forGood?.(store, aPerson('Li'))
    expect(JSON.stringify(await store.registrations.get(`${LATER}:m-Li`))).not.toContain('加班')
    await mark(LATER, false)
    expect(await whatWaits(store)).not.toHaveProperty('pleas')
  })
})
