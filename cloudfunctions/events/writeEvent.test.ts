import type { Store } from '#server/store'
import type { WriteEvent } from '#shared/events/input'
import type { Reserve } from '#shared/events/places/rules'
import type { Person } from '#shared/identity/person'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { dyingAfter, survive } from '../testing/dying'
import { anArticle, anEvent, anOfficer, aPerson, asking, eventInput, NOON } from '../testing/factories'
import { getEvent } from './getEvent'
import { manageEvents } from './manageEvents'
import { openEvent } from './openEvent'
import { writeEvent } from './writeEvent'

const walk: Partial<WriteEvent> = { title: '秋季健步行', kind: 'walk', venue: '月坛公园', steps: ['报名', '集合'] }
const chair = aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'noodle-union' }] })

async function aDesk() {
  const store = await aStore()
  await store.unions.add({ ...aUnion, id: 'noodle-union' })
  const write = (over: Partial<WriteEvent> = {}, by: Person = anOfficer()) =>
    writeEvent(eventInput({ ...walk, ...over }), asking(store, by))
  const written = async (over: Partial<WriteEvent> = {}, by?: Person) => {
    const outcome = await write(over, by)
    return outcome.ok ? outcome.value.eventId : outcome.reason
  }
  const publish = (eventId: string, on: Store = store) =>
    atTheDoor('events.publish', { eventId }, asking(on, anOfficer()))
  return { store, write, written, publish }
}

test('an event that is sent again after a lost answer is one event, and another union cannot take it over', async () => {
  const { write, store } = await aDesk()
  const newKey = '0123456789abcdef'
  expect(await write({ newKey }, chair)).toEqual({ ok: true, value: { eventId: `e${newKey}`, rev: 1 } })
  expect(await write({ newKey, title: '冬季健步行' }, chair)).toMatchObject({
    value: { eventId: `e${newKey}`, rev: 2 },
  })

  expect(await write({ newKey }, anOfficer())).toEqual({ ok: false, reason: 'changed_meanwhile' })
  expect(await store.events.list({ limit: 9 })).toMatchObject([{ title: '冬季健步行', unionId: 'noodle-union' }])
})

const aUnion = {
  name: '面馆工会',
  kind: 'enterprise' as const,
  chair: 'Zhou',
  officer: 'Lin',
  enterprises: 1,
  members: 9,
  grams: [],
  pageKey: 'u1',
}

describe('writing an event', () => {
  test('keeps nothing of what the new words have no more, in a draft and in an event that is out', async () => {
    const { store, written, publish } = await aDesk()
    const had = { point: { lat: 39.9, lng: 116.4 }, selfWithin: 300, bring: '水杯', waitingMost: 9 } as const
    const eventId = await written(had)
    expect(await store.events.get(eventId)).toMatchObject(had)
    await written({ eventId, rev: 1, bring: '水杯' })
    for (const field of ['point', 'selfWithin', 'waitingMost'])
      expect(await store.events.get(eventId)).not.toHaveProperty(field)
    await publish(eventId)
    await written({ eventId })
    expect(await store.events.get(eventId)).toMatchObject({ state: 'published' })
    expect(await store.events.get(eventId)).not.toHaveProperty('bring')
  })

  test('makes a draft in the name of whoever writes it', async () => {
    const { store, written } = await aDesk()

    expect(await store.events.get(await written())).toMatchObject({
      ...{ state: 'draft', unionId: 'street', organiser: '西长安街街道总工会', rev: 1 },
    })
    expect(await store.events.get(await written({}, chair))).toMatchObject({
      ...{ unionId: 'noodle-union', organiser: '面馆工会' },
    })
  })

  test('script and formula text stays text', async () => {
    const { store, written } = await aDesk()
    const title = '=HYPERLINK("http://x","奖")<script>alert(1)</script>'

    expect((await store.events.get(await written({ title }))).title).toBe(title)
  })

  test('of two officers at once one is told that it was changed meanwhile', async () => {
    const { store, write, written } = await aDesk()
    const eventId = await written()
    const outcomes = await Promise.all([
      write({ eventId, rev: 1, title: '甲' }),
      write({ eventId, rev: 1, title: '乙' }),
    ])

    expect(outcomes).toContainEqual({ ok: true, value: { eventId, rev: 2 } })
    expect(outcomes).toContainEqual({ ok: false, reason: 'changed_meanwhile' })
    expect((await store.events.get(eventId)).rev).toBe(2)
  })

  test('tells those who work on it who wrote last and when, and nobody else', async () => {
    const { store, write, written } = await aDesk()
    const eventId = await written()
    await write({ eventId, rev: 1, title: '甲' }, anOfficer('Gu'))
    const desk = asking(store, anOfficer())
    expect(answered(await openEvent({ eventId }, desk))).toMatchObject({ written: { by: 'Gu', at: desk.now } })
    expect(JSON.stringify(await getEvent({ eventId }, desk))).not.toContain('Gu')
  })

  test('after publication words and the form may change, but nothing that concerns places', async () => {
    const { write, written, publish } = await aDesk()
    const eventId = await written()
    await publish(eventId)

    expect(await write({ eventId, summary: '八公里' })).toMatchObject({ ok: true })
    const fixed = { ok: false, reason: 'already_published' }
    expect(await write({ eventId, venue: '景山公园' })).toEqual(fixed)
    expect(await write({ eventId, capacity: 31 })).toEqual(fixed)
    expect(await write({ eventId, openTo: { kind: 'members' } })).toEqual(fixed)
    const question = { id: 'q', label: '尺码', kind: 'text' as const, required: true }
    expect(await write({ eventId, questions: [question], steps: ['集合'] })).toMatchObject({ ok: true })
  })

  test('a published event may be given its point on the map, or lose it, since that moves nobody', async () => {
    const { store, write, written, publish } = await aDesk()
    const eventId = await written()
    await publish(eventId)
    const point = { lat: 39.9087, lng: 116.3975 }
    expect(await write({ eventId, point })).toMatchObject({ ok: true })
    expect((await store.events.get(eventId)).point).toEqual(point)
    expect(await write({ eventId })).toMatchObject({ ok: true })
    expect(await store.events.get(eventId)).not.toHaveProperty('point')
  })

  test('a published event from before a field was asked for may be given it', async () => {
    const { store, write } = await aDesk()
    const { venue: _unasked, ...older } = anEvent({ venue: '景山公园' })
    await store.events.add(older as ReturnType<typeof anEvent>)

    const kept = { capacity: older.capacity, eventId: 'cup' }
    expect(await write({ ...kept, venue: '月坛公园' })).toMatchObject({ ok: true })
    expect(await write({ ...kept, venue: '景山公园' })).toEqual({ ok: false, reason: 'already_published' })
  })
})

describe('publishing an event', () => {
  test('lays a place book that says what the draft said last', async () => {
    const { store, write, written, publish } = await aDesk()
    const eventId = await written()
    await Promise.all([publish(eventId), write({ eventId, rev: 1, capacity: 7 })])
    await publish(eventId)

    const { capacity, state } = await store.events.get(eventId)
    expect(state).toBe('published')
    expect(await store.places.get(eventId)).toMatchObject({ status: 'open', capacity, free: capacity })
  })

  test('twice at once happens once', async () => {
    const { store, written, publish } = await aDesk()
    const eventId = await written()
    const outcomes = await Promise.all([publish(eventId), publish(eventId)])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'already_published' })
    expect(await store.log.count({ action: 'events.publish' })).toBe(1)
  })

  test('can be repeated after a crash that left a place book behind', async () => {
    const { store, write, written, publish } = await aDesk()
    const eventId = await written()
    await survive(publish(eventId, dyingAfter(1, store)))
    await write({ eventId, capacity: 5 })

    expect(await publish(eventId)).toMatchObject({ ok: true })
    expect(await store.places.get(eventId)).toMatchObject({ capacity: 5, free: 5 })
  })

  test('is refused to what was cancelled', async () => {
    const { store, publish } = await aDesk()
    await store.events.add(anEvent({ state: 'cancelled' }))

    expect(await publish('cup')).toEqual({ ok: false, reason: 'cancelled' })
  })
})

describe('a draft', () => {
  test('is found by its organisers alone', async () => {
    const { store, written } = await aDesk()
    const eventId = await written()
    const read = (person?: Person) => getEvent({ eventId }, { ...asking(store, anOfficer()), person })

    await expect(read()).rejects.toMatchObject({ fault: 'not_found' })
    await expect(read(chair)).rejects.toMatchObject({ fault: 'not_found' })
    expect(await read(anOfficer())).toMatchObject({ value: { phase: 'draft' } })
    expect(await openEvent({ eventId }, asking(store, anOfficer()))).toMatchObject({ value: { phase: 'draft' } })
  })

  test('stands in the ledger of the own union, not in that of another', async () => {
    const { store, written } = await aDesk()
    await written()
    const own = await written({}, chair)
    const seen = async (by: Person) => {
      const outcome = await manageEvents({}, asking(store, by))
      return outcome.ok ? outcome.value.items.map(({ id }) => id) : []
    }

    expect(await seen(chair)).toEqual([own])
    expect(await seen(anOfficer())).toHaveLength(2)
  })
})

test('an event leads to what the feed tells about it, the latest first, and to nothing else', async () => {
  const { store } = await aDesk()
  await store.events.add(anEvent())
  const told = { eventId: 'cup', title: '赛程' }
  await store.articles.addMany([
    anArticle('early', { ...told, pageKey: '1' }),
    anArticle('late', { ...told, pageKey: '2' }),
    anArticle('draft', { ...told, state: 'draft' }),
    anArticle('gone', { ...told, state: 'withdrawn' }),
    anArticle('other', { eventId: 'elsewhere' }),
  ])
  const { articles = [] } = answered(await getEvent({ eventId: 'cup' }, asking(store, anOfficer())))
  expect(articles.map(({ id }) => id)).toEqual(['late', 'early'])
})

test.each<[string, Reserve['of']]>([
  ['a union', { kind: 'unions', ids: ['nobody'] }],
  ['an enterprise', { kind: 'enterprise', id: 'nobody' }],
])('places are kept for nobody who is not there: %s', async (_whom, of) => {
  const store = await aStore()
  const reserves = [{ id: 'r1', name: '银行', of, places: 1, until: NOON }]
  const written = await writeEvent(eventInput({ reserves }), asking(store, anOfficer()))
  expect(written).toEqual({ ok: false, reason: 'union_unknown' })
  expect(await store.events.count()).toBe(0)
})

test('rules about places that a draft had go when the new words have none', async () => {
  const store = await aStore()
  const officer = asking(store, anOfficer())
  const offer = { hours: 4, lateHours: 1 }
  const begun = answered(await writeEvent(eventInput({ offer, waitingMost: 3 }), officer))
  await writeEvent({ ...eventInput(), eventId: begun.eventId, rev: begun.rev }, officer)
  const stored = await store.events.get(begun.eventId)
  expect([stored.offer, stored.waitingMost]).toEqual([undefined, undefined])
})
