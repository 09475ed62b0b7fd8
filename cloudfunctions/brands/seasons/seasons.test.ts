import { _ } from '#server/store/command'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { anEvent } from '#shared/testing/anEvent'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking, DAY, NOON } from '../../testing/factories'

const [FIRST, SECOND] = ['e-first', 'e-second']
const text = { title: '文化体育季', about: '一个秋天', eventIds: [SECOND, FIRST] }
const NEW = { newKey: 'a'.repeat(16), text, state: 'shown' as const }

function came(eventId: string, memberId: string, state: CheckIn['state'] = 'in'): CheckIn {
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: 'door', memberId, personId: '', enterpriseId: '' },
    ...{ unionId: '', state, at: 1, door: '', how: 'name', by: '' },
  }
}

/** Two events of a season, of which the one that begins first is over. */
async function aSeason() {
  const over = { startsAt: NOON - 9 * DAY, endsAt: NOON - 8 * DAY, closesAt: NOON - 10 * DAY, opensAt: NOON - 20 * DAY }
  const full = await aFullStore({
    people: [anOfficer(), aPerson('Li')],
    events: [
      anEvent({ id: FIRST, ...over }),
      anEvent({ id: SECOND, title: '乒乓球' }),
      anEvent({ id: 'e-draft', state: 'draft' }),
      anEvent({ id: 'e-name', openTo: { kind: 'invited', memberIds: ['m-Wang'] } }),
    ],
  })
  const { store } = full
  await store.checkins.addMany([came(FIRST, 'm1'), came(FIRST, 'm2'), came(FIRST, 'm3', 'undone')])
  const desk = (now = NOON) => asking(store, anOfficer(), now)
  const write = (over = {}) => atTheDoor('seasons.write', { ...NEW, ...over }, desk())
  const read = async (seasonId: string, who = aPerson('Li')) =>
    answered(await atTheDoor('seasons.read', { seasonId }, asking(store, who)))
  const end = (over: { rev: number; on: boolean }, now = NOON) =>
    atTheDoor('seasons.end', { seasonId: `s${NEW.newKey}`, ...over }, desk(now))
  return { store, write, read, end, desk }
}

describe('a season', () => {
  test('is written once, however often it is sent, and tells its events by their time with who came', async () => {
    const { write, read } = await aSeason()
    const { seasonId } = answered(await write())
    answered(await write())
    const told = await read(seasonId)
    expect(told.events.map(({ id, phase, came: people }) => [id, phase, people])).toEqual([
      [FIRST, 'finished', 2],
      [SECOND, 'open', undefined],
    ])
    expect(told.sum).toEqual({ events: 2, over: 1, cancelled: 0, turnout: 2, certificates: 0 })
    expect(told.span?.from).toBe(NOON - 9 * DAY)
  })

  test('tells of what was played in it, and how many certificates stand', async () => {
    const { store, write, read } = await aSeason()
    await store.competitions.add({ id: 'c-1', eventId: FIRST, name: '公开组', at: 1 } as never)
    const paper = { competitionId: 'c-1', personId: '', kind: 'part', turn: 1 }
    await store.certificates.add({ ...paper, id: 'c-1-1-1', number: 'HQ-1', no: 1, state: 'valid' } as never)
    await store.certificates.add({ ...paper, id: 'c-1-2-1', number: 'HQ-2', no: 2, state: 'withdrawn' } as never)
    const { events, sum } = await read(answered(await write()).seasonId)
    expect(events[0]).toMatchObject({ competitions: [{ id: 'c-1', name: '公开组' }], certificates: 1 })
    expect(sum.certificates).toBe(1)
  })

  test('holds no draft, and shows an event for others by name to nobody else', async () => {
    const { write, read } = await aSeason()
    expect(await write({ text: { ...text, eventIds: ['e-draft'] } })).toMatchObject({ reason: 'season_event_unknown' })
    const { seasonId } = answered(await write({ text: { ...text, eventIds: [FIRST, 'e-name'] } }))
    expect((await read(seasonId)).eventIds).toEqual([FIRST])
    expect((await read(seasonId, anOfficer())).eventIds).toEqual([FIRST, 'e-name'])
  })

  test('that is hidden is read by officers alone, and in no list of others', async () => {
    const { write, read, store } = await aSeason()
    const { seasonId } = answered(await write({ state: 'hidden' }))
    await expect(read(seasonId)).rejects.toThrow('not_found')
    expect((await read(seasonId, anOfficer())).title).toBe(text.title)
    expect(answered(await atTheDoor('seasons.list', {}, asking(store, aPerson('Li'))))).toEqual([])
  })

  test('changes over the state that was seen alone', async () => {
    const { write } = await aSeason()
    const { seasonId } = answered(await write())
    expect(await write({ seasonId, rev: 7 })).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await write({ seasonId, rev: 1 })).toMatchObject({ value: { rev: 2 } })
  })
})

test('an event names the season in which it is shown, and none once it is taken out or the season is hidden', async () => {
  const { write, store } = await aSeason()
  const { seasonId } = answered(await write())
  const of = async (eventId: string) => (await store.events.get(eventId)).season
  expect(await of(FIRST)).toEqual({ id: seasonId, title: text.title })
  const { newKey: _key, ...again } = NEW
  const desk = asking(store, anOfficer())
  const change = (over: object, rev: number) => atTheDoor('seasons.write', { ...again, seasonId, rev, ...over }, desk)
  answered(await change({ text: { ...text, title: '另一个名字', eventIds: [FIRST] } }, 1))
  expect([await of(FIRST), await of(SECOND)]).toEqual([{ id: seasonId, title: '另一个名字' }, undefined])
  answered(await change({ text: { ...text, eventIds: [FIRST] }, state: 'hidden' }, 2))
  expect(await of(FIRST)).toBeUndefined()
})

describe('the end of a season', () => {
  test('waits until every event is over or called off, comes once, and can be taken back', async () => {
    const { write, end, read, store, desk } = await aSeason()
    const { seasonId } = answered(await write())
    expect(await end({ rev: 1, on: true })).toMatchObject({ reason: 'season_runs' })
    await store.events.change({ _id: SECOND }, { state: 'cancelled' })
    expect(answered(await end({ rev: 1, on: true }))).toEqual({ rev: 2 })
    expect(answered(await end({ rev: 1, on: true }))).toEqual({ rev: 2 })
    expect((await read(seasonId)).ended).toEqual({ at: NOON, by: anOfficer().name })
    expect(answered(await atTheDoor('seasons.manage', {}, desk()))).toMatchObject([{ ended: { at: NOON } }])
    expect(answered(await end({ rev: 2, on: false }))).toEqual({ rev: 3 })
    expect(await store.seasons.count({ ended: _.exists(true) })).toBe(0)
    expect(await end({ rev: 2, on: true })).toMatchObject({ reason: 'changed_meanwhile' })
  })

  test('stands behind those that run in the list', async () => {
    const { write, end, store } = await aSeason()
    await store.events.change({ _id: SECOND }, { state: 'cancelled' })
    answered(await write())
    answered(await end({ rev: 1, on: true }))
    answered(await write({ newKey: 'b'.repeat(16), text: { ...text, title: '明年的' } }))
    const rows = answered(await atTheDoor('seasons.list', {}, asking(store, aPerson('Li'))))
    expect(rows.map(({ title }) => title)).toEqual(['明年的', text.title])
  })
})
