import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { anEvent, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { bookOf } from '../../testing/places/bookOf'
import { anEventBefore } from '../../testing/places/heldBefore'
import { getEvent } from '../getEvent'
import { recordLine } from './recordLine'
import { seeOdds } from './seeOdds'

const seat = (member: string) => ({ member, turn: `turn-${member}`, at: 0 })
const ends = (count: number, reach: number) =>
  Array.from({ length: count }, (_, index) => ({ eventId: `e${index}`, endedAt: NOON - DAY, capacity: 1, reach }))

/** An event with one place that Li gave back, so that Wang came up and Zhao still waits, until it is over. */
async function anEndedLine(over: Partial<UnionEvent> = {}) {
  const opening = await anOpening(anEvent({ capacity: 1, ...over }))
  const session = over.sessions?.[0]?.id
  for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name, opening.store, {}, session)
  await opening.withdraw('Li')
  opening.time.now = NOON + 4 * DAY
  await opening.repair()
  return opening
}

describe('when an event is over', () => {
  test('how far its line came stands beside those of its kind, once', async () => {
    const { store, repair } = await anEndedLine()
    const written = [{ eventId: 'cup', endedAt: NOON + 4 * DAY, capacity: 1, reach: 1 }]
    expect((await store.lineRecords.get('chess')).ends).toEqual(written)
    expect(await recordLine.all(store)).toEqual([])
    await store.events.change({ _id: 'cup' }, { recordedAt: _.remove() })
    await promiseWork(store, { name: 'events.record', subject: 'cup', at: NOON, now: NOON })
    await repair()
    expect((await store.events.get('cup')).recordedAt).toBeDefined()
    expect((await store.lineRecords.get('chess')).ends).toEqual(written)
  })

  test.each([
    ['in which nobody waited', { capacity: 9 }],
    [
      'with several sessions',
      {
        capacity: 2,
        sessions: ['s1', 's2'].map((id) => ({ id, name: id, startsAt: NOON + 3 * DAY, capacity: 1 })),
      },
    ],
  ])('nothing is written of one %s', async (_what, over) => {
    const { store } = await anEndedLine(over)
    expect(await store.lineRecords.find('chess')).toBeUndefined()
    expect((await store.events.get('cup')).recordedAt).toBeDefined()
  })

  test('one that was there before is counted by those who came up and stayed', async () => {
    const { store, time, repair } = await anOpening(anEvent())
    const before = anEventBefore(9, { capacity: 2 })
    const book = bookOf(before, [seat('m-Li'), seat('m-Wang')], [seat('m-Zhao')])
    const turns = Object.fromEntries(
      Object.entries(book.turns).map(([key, turn]) => [
        key,
        turn.people[0] === 'm-Wang' ? { ...turn, promoted: true as const } : turn,
      ])
    )
    await store.events.add(before)
    await store.places.put({ ...book, turns })
    const [due] = (await recordLine.all(store)).filter(({ subject }) => subject === before.id)
    await promiseWork(store, { name: 'events.record', subject: before.id, at: due?.at ?? 0, now: NOON })
    time.now += DAY
    await repair()
    expect((await store.lineRecords.get('chess')).ends).toMatchObject([{ eventId: before.id, capacity: 2, reach: 1 }])
  })

  test('one that was moved is recorded at its new end', async () => {
    const { store, time, repair, register } = await anOpening(anEvent({ capacity: 1 }))
    for (const name of ['Li', 'Wang']) await register(name)
    await store.events.change({ _id: 'cup' }, { endsAt: NOON + 9 * DAY })
    time.now = NOON + 4 * DAY
    await repair()
    expect(await store.lineRecords.find('chess')).toBeUndefined()
    time.now = NOON + 9 * DAY
    await repair()
    expect((await store.lineRecords.get('chess')).ends).toMatchObject([{ endedAt: NOON + 9 * DAY, reach: 0 }])
  })
})

describe('whoever waits', () => {
  const waiting = async (record: ReturnType<typeof ends>, over: Partial<UnionEvent> = {}) => {
    const opening = await anOpening(anEvent({ capacity: 1, ...over }))
    for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name)
    await opening.store.lineRecords.put({ id: 'chess', ends: record })
    const odds = async (name: string) =>
      answered(await getEvent({ eventId: 'cup' }, asking(opening.store, aPerson(name)))).odds
    return { ...opening, odds }
  }

  test('sees how many earlier lines came as far, and nobody else does', async () => {
    const { odds } = await waiting([...ends(4, 1), ...ends(2, 2)])
    expect([await odds('Wang'), await odds('Zhao')]).toEqual([
      { came: 6, of: 6 },
      { came: 2, of: 6 },
    ])
    expect([await odds('Li'), await odds('Chen')]).toEqual([undefined, undefined])
  })

  test('is not told better odds because somebody has come up before', async () => {
    const { odds, withdraw } = await waiting([...ends(4, 1), ...ends(2, 2)])
    await withdraw('Li')
    expect(await odds('Zhao')).toEqual({ came: 2, of: 6 })
  })

  test.each([
    ['the record is thin', ends(4, 9), {}],
    ['the record is of another kind', ends(9, 9), { kind: 'outing' as const }],
  ])('sees nothing where %s', async (_what, record, over) => {
    const { odds } = await waiting(record, over)
    expect(await odds('Wang')).toBeUndefined()
  })
})

test('the odds cost one question by id, however many events and sign-ups there have been', async () => {
  const event = anEvent({ capacity: 1 })
  const { store, database } = await aFullStore({ events: [event, ...[9, 19, 29].map((days) => anEventBefore(days))] })
  await store.lineRecords.put({ id: 'chess', ends: ends(60, 3) })
  const before = database.counters()
  expect(await seeOdds(store, event, { mine: { status: 'waitlisted', position: 2 }, cameUp: 0 })).toEqual({
    came: 60,
    of: 60,
  })
  const { byId, indexed, scans, examined } = database.counters()
  expect([byId - before.byId, indexed - before.indexed, scans - before.scans]).toEqual([1, 0, 0])
  expect(examined - before.examined).toBe(1)
})
