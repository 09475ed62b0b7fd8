import { roleFor, unionOf } from '#shared/access/role'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, eventInput, HOUR, NOON } from '../../testing/factories'
import { whatWaits } from '../../testing/whatWaits'
import { newPlaceBook } from '../places/layPlaceBook'

const OWN: OpenTo = { kind: 'unions', unionIds: ['noodle-union'] }
const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] })

/** The event of a chair as a draft, open to these people, and the deeds of the chair and of officers. */
async function aChairsEvent(openTo: OpenTo = { kind: 'members' }, over: Partial<UnionEvent> = {}) {
  const store = await aStore({ people: [chair, anOfficer('Lin'), anOfficer('Guo')] })
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '', officer: '', enterprises: 1, members: 1 },
    ...{ grams: [], pageKey: 'n' },
  })
  await store.events.add(anEvent({ unionId: 'noodle-union', state: 'draft', openTo, ...over }))
  const CUP = { eventId: 'cup' }
  const rev = async () => (await store.events.get('cup')).rev
  const as = (person = chair, now = NOON) => asking(store, person, now)
  return {
    store,
    as,
    event: () => store.events.get('cup'),
    publish: (person = chair) => atTheDoor('events.publish', CUP, as(person)),
    write: async (words: Partial<UnionEvent>, person = chair) => {
      const event = await store.events.get('cup')
      const times = { startsAt: event.startsAt, endsAt: event.endsAt, opensAt: event.opensAt, closesAt: event.closesAt }
      const input = { ...eventInput({ openTo: event.openTo, ...words }), ...times, ...CUP, rev: event.rev }
      return atTheDoor('events.write', input, as(person))
    },
    pass: async (name = 'Lin', seen?: number) =>
      atTheDoor('events.pass', { ...CUP, rev: seen ?? (await rev()) }, as(anOfficer(name), NOON + HOUR)),
    sendBack: (person = anOfficer('Lin'), word = '地点写清楚') =>
      atTheDoor('events.sendBack', { ...CUP, word }, as(person, NOON + HOUR)),
    waiting: async () => answered(await atTheDoor('events.waiting', {}, as(anOfficer('Lin')))).items,
    told: () => store.messages.list({ where: { personId: chair.id, kind: 'event_reviewed' }, limit: 9 }),
  }
}

describe('what a chair opens to more than the own union', () => {
  test.each([
    ['everybody', { kind: 'everyone' }, true],
    ['all members', { kind: 'members' }, true],
    ['another union, too', { kind: 'unions', unionIds: ['noodle-union', 'steel-union'] }, true],
    ['the own union alone', OWN, false],
  ] as [string, OpenTo, boolean][])('waits for an officer: %s', async (_whom, openTo, waits) => {
    const { publish, event, store } = await aChairsEvent(openTo)
    expect(await publish()).toEqual({ ok: true, value: { eventId: 'cup', ...(waits && { waits: true }) } })
    expect((await event()).state).toBe(waits ? 'draft' : 'published')
    expect(await whatWaits(store)).toEqual(waits ? { eventReviews: 1 } : {})
    expect(await store.places.count()).toBe(waits ? 0 : 1)
  })

  test('goes out at once when an officer publishes it, also while it waits', async () => {
    const { publish, event, store } = await aChairsEvent()
    await publish()
    expect(await publish(anOfficer('Lin'))).toEqual({ ok: true, value: { eventId: 'cup' } })
    expect(await event()).toMatchObject({ state: 'published' })
    expect(await whatWaits(store)).toEqual({})
  })

  test('is passed by an officer, goes out with its places, and the chair learns it once', async () => {
    const { publish, pass, event, store, told } = await aChairsEvent()
    await publish()
    const outcomes = await Promise.all([pass('Lin'), pass('Guo')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await event()).toMatchObject({ state: 'published', review: { state: 'passed' } })
    expect(await store.places.count()).toBe(1)
    expect(await told()).toMatchObject([{ title: '“第五届‘明珠杯’职工象棋比赛（示例）”的活动通过了' }])
    expect(await whatWaits(store)).toEqual({})
    expect(await pass()).toMatchObject({ ok: false, reason: 'decided_already' })
  })

  test('comes back with a word, is mended and asked for again', async () => {
    const { publish, sendBack, write, waiting, event, told, pass } = await aChairsEvent()
    await publish()
    expect(await sendBack()).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({
      state: 'draft',
      review: { state: 'sent_back', sentBack: { word: '地点写清楚' } },
    })
    expect(await told()).toMatchObject([{ text: expect.stringContaining('地点写清楚') }])
    expect(await pass()).toMatchObject({ ok: false, reason: 'not_asked' })
    expect(await waiting()).toEqual([])

    await write({ venue: '职工活动中心二层' })
    await publish()
    expect(await waiting()).toMatchObject([{ id: 'cup', askedByName: 'Zhou', isChange: false }])
    expect(await pass()).toMatchObject({ ok: true })
  })

  test('may be mended while it waits, and only what an officer has read is passed', async () => {
    const { publish, write, pass, event } = await aChairsEvent()
    await publish()
    const seen = (await event()).rev
    await write({ title: '改了名字' })
    expect(await pass('Lin', seen)).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
    expect((await event()).state).toBe('draft')
    expect(await pass()).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({ state: 'published', title: '改了名字' })
  })

  test('loses what the chair took out of an event that is out, once it is passed', async () => {
    const had = { takeaways: [{ name: '教材', url: 'https://example.org/a.pdf' }], bring: '水杯' }
    const { write, pass, event } = await aChairsEvent({ kind: 'members' }, { state: 'published', ...had })
    expect(await write({ title: '改了名字' })).toMatchObject({ value: { waits: true } })
    expect(await event()).toMatchObject(had)
    expect(await pass()).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({ title: '改了名字' })
    for (const field of Object.keys(had)) expect(await event()).not.toHaveProperty(field)
  })

  test('gets its papers when it is over, and is not published any more then', async () => {
    const past = {
      opensAt: NOON - 90 * HOUR,
      closesAt: NOON - 50 * HOUR,
      startsAt: NOON - 3 * HOUR,
      endsAt: NOON - HOUR,
    }
    const out = await aChairsEvent({ kind: 'members' }, { state: 'published', ...past })
    const takeaways = [{ name: '棋谱', url: 'https://example.org/a.pdf' }]
    expect(await out.write({ takeaways })).toMatchObject({ value: { waits: true } })
    expect(await out.pass()).toMatchObject({ ok: true })
    expect(await out.event()).toMatchObject({ takeaways })

    const draft = await aChairsEvent({ kind: 'members' })
    await draft.publish()
    await draft.store.events.change({ _id: 'cup' }, past)
    expect(await draft.pass()).toMatchObject({ ok: false, reason: 'finished' })
  })

  test('is taken back by its chair without a message, and by no other chair', async () => {
    const { publish, sendBack, event, told } = await aChairsEvent()
    await publish()
    const other = aPerson('Wu', { roles: [roleFor('chair', unionOf('steel-union'))] })
    await expect(sendBack(other)).rejects.toThrow('forbidden')
    expect(await sendBack(chair)).toMatchObject({ ok: true })
    expect((await event()).review).toBeUndefined()
    expect(await told()).toEqual([])
  })

  test('asked for twice, it waits once and keeps its place in the line', async () => {
    const { publish, event, store } = await aChairsEvent()
    await Promise.all([publish(), publish()])
    const first = (await event()).review?.asked
    await publish()
    expect((await event()).review?.asked).toEqual(first)
    expect(await whatWaits(store)).toEqual({ eventReviews: 1 })
  })
})

test('a new form of such an event is a version of its own once an officer has passed it', async () => {
  const { publish, pass, write, event } = await aChairsEvent()
  await publish()
  await pass()
  const size = { id: 'size', label: '尺码', kind: 'text' as const, required: true }
  expect(await write({ questions: [size] })).toMatchObject({ value: { waits: true } })
  expect((await event()).questions).toEqual([])
  expect(await pass()).toMatchObject({ ok: true })
  expect(await event()).toMatchObject({
    ...{ questions: [size], form: { version: 2, changed: { size: 2 } } },
    earlierForms: [{ version: 1, questions: [] }],
  })
})

describe('new words of such an event that is out', () => {
  const out = async () => {
    const room = await aChairsEvent({ kind: 'everyone' }, { state: 'published' })
    await room.store.places.add(newPlaceBook(await room.event()))
    return room
  }

  test('wait for an officer, and readers keep the old ones until then', async () => {
    const { write, pass, event, store, as } = await out()
    const before = (await event()).title
    expect(await write({ title: '新名字' })).toMatchObject({ ok: true, value: { waits: true } })
    expect(await event()).toMatchObject({ title: before, review: { words: { title: '新名字' } } })
    const shown = answered(await atTheDoor('events.get', { eventId: 'cup' }, as(aPerson('Li'))))
    expect(shown.event).not.toHaveProperty('review')
    expect(await whatWaits(store)).toEqual({ eventReviews: 1 })
    expect(await pass()).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({ title: '新名字', state: 'published' })
  })

  test('bring back no time that was changed while they waited', async () => {
    const { write, pass, event, as } = await out()
    await write({ title: '新名字' })
    const { opensAt, closesAt, startsAt, endsAt } = await event()
    const moved = { opensAt, closesAt, startsAt: startsAt + HOUR, endsAt: endsAt + HOUR }
    await atTheDoor('events.postpone', { eventId: 'cup', ...moved, venue: '三层' }, as(chair))
    expect(await pass()).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({ title: '新名字', startsAt: startsAt + HOUR, venue: '三层' })
  })

  test('are free where the event is for the own union alone', async () => {
    const { write, event } = await aChairsEvent(OWN, { state: 'published' })
    expect(await write({ title: '新名字' })).toMatchObject({ ok: true, value: { rev: 2 } })
    expect((await event()).title).toBe('新名字')
  })

  test('wait no longer when the event is cancelled', async () => {
    const { write, store, as, waiting, pass } = await out()
    await write({ title: '新名字' })
    await atTheDoor('events.cancel', { eventId: 'cup', reason: '天气不好' }, as(chair))
    expect(await whatWaits(store)).toEqual({})
    expect(await waiting()).toEqual([])
    expect(await pass()).toMatchObject({ ok: false, reason: 'cancelled' })
  })
})
