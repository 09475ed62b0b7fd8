import type { Question } from '#shared/events/form/question'
import { monthlyWeeks } from '#shared/events/series/monthly'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, askingMember, DAY, NOON } from '../../testing/factories'

const WEEK = 7 * DAY
const KEY = 'a'.repeat(16)
const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: false }

async function aClass(over: Parameters<typeof anEvent>[0] = {}) {
  const event = anEvent({ title: '周末兴趣班·第 3 期', questions: [size], bring: '围裙', ...over })
  const full = await aFullStore({ events: [event], people: [anOfficer(), aPerson('Li')], members: [aMember('Li')] })
  const { store } = full
  const desk = () => asking(store, anOfficer())
  const weeks = monthlyWeeks(event.startsAt, 3)
  const repeat = (asked = weeks) => atTheDoor('events.repeat', { eventId: 'cup', newKey: KEY, weeks: asked }, desk())
  const unrepeat = (made: string[]) => atTheDoor('events.unrepeat', { eventId: 'cup', made }, desk())
  const signUp = (eventId: string, now: number) =>
    atTheDoor('events.register', { eventId, answers: {} }, askingMember(store, 'Li', now))
  return { store, event, weeks, repeat, unrepeat, signUp }
}

describe('the next months of an event', () => {
  test('are out in one step, each with its times, form and number, and twice they are the same', async () => {
    const { repeat, store, event, weeks } = await aClass()
    const { made } = answered(await repeat())
    expect(answered(await repeat()).made).toEqual(made)
    expect(made.map(({ title }) => title)).toEqual(['周末兴趣班·第 4 期', '周末兴趣班·第 5 期', '周末兴趣班·第 6 期'])
    expect(await store.events.count()).toBe(4)
    const [first] = made
    const moved = (weeks[0] ?? 0) * WEEK
    expect(await store.events.get(first?.id ?? '')).toMatchObject({
      ...{ state: 'published', questions: [size], bring: '围裙', organiser: event.organiser, unionId: event.unionId },
      ...{ startsAt: event.startsAt + moved, opensAt: event.opensAt + moved, closesAt: event.closesAt + moved },
    })
    expect(await store.places.count({ status: 'open' })).toBe(4)
  })

  test('say each who wrote it and put it out', async () => {
    const { repeat, store } = await aClass()
    const [first] = answered(await repeat()).made
    const life = await atTheDoor('events.life', { eventId: first?.id ?? '' }, asking(store, anOfficer()))
    expect(answered(life).slice(0, 2)).toEqual([
      { step: 'drafted', at: NOON, by: 'Lin' },
      { step: 'published', at: NOON, by: 'Lin' },
    ])
  })

  test('are made of an event that is out alone, not of one by lot, and not for what is past', async () => {
    expect(await (await aClass({ state: 'draft' })).repeat([4])).toMatchObject({ reason: 'not_published' })
    expect(await (await aClass({ rotation: true })).repeat([4])).toMatchObject({ reason: 'series_by_order' })
    const past = { opensAt: 1, closesAt: NOON - 30 * DAY, startsAt: NOON - 29 * DAY, endsAt: NOON - 28 * DAY }
    expect(await (await aClass(past)).repeat([1, 30])).toMatchObject({ reason: 'series_past' })
  })

  test('go again as long as nobody is in them; whoever signed up keeps theirs', async () => {
    const { repeat, unrepeat, signUp, store, event, weeks } = await aClass()
    const ids = answered(await repeat()).made.map(({ id }) => id)
    const [first = '', second = '', third = ''] = ids
    answered(await signUp(second, event.opensAt + (weeks[1] ?? 0) * WEEK + 1))
    const { gone, kept } = answered(await unrepeat(ids))
    expect([gone, kept]).toEqual([[first, third], ['周末兴趣班·第 5 期']])
    expect(await store.events.count()).toBe(2)
    expect(await store.places.count()).toBe(2)
    expect(answered(await unrepeat(ids))).toEqual({ gone, kept })
  })

  test('take nothing away that was not made of it', async () => {
    const { unrepeat, store } = await aClass()
    await store.events.add(anEvent({ id: 'another', state: 'draft' }))
    expect(answered(await unrepeat(['cup', 'another']))).toEqual({ gone: [], kept: [] })
    expect(await store.events.count()).toBe(2)
  })
})
