import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, aPerson, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

type Show = Input<'checkin.arrivals'>['show']

/** Li and Wang are in, Zhao and Chen have a place and are not, Sun was turned away. */
async function anEvening() {
  const door = await aDoor(anEvent({ capacity: 4 }))
  for (const name of ['Li', 'Wang', 'Zhao', 'Chen']) await door.register(name)
  door.opens()
  for (const name of ['Li', 'Wang', 'Sun']) await door.enter(name, { door: name === 'Wang' ? '西门' : '东门' })
  const by = (person = door.officer) => asking(door.store, person, door.time.now)
  const board = async () => answered(await atTheDoor('checkin.board', { eventId: 'cup' }, by()))
  const names = async (show: Show, person = door.officer) =>
    answered(await atTheDoor('checkin.arrivals', { eventId: 'cup', show }, by(person))).items.map(({ name }) => name)
  const mark = () => atTheDoor('checkin.markMissing', { eventId: 'cup' }, by())
  const ends = async () => {
    door.time.now = (await door.store.events.get('cup')).endsAt
  }
  return { ...door, board, names, mark, ends }
}

test('the board counts by union and door, and each number opens its people', async () => {
  const { board, names } = await anEvening()
  expect(await board()).toMatchObject({
    ...{ count: { expected: 4, arrived: 2 }, missing: 2, turnedAway: 1, undone: 0, absent: 0 },
    unions: [{ unionId: 'noodle-union', expected: 4, arrived: 2 }],
    doors: expect.arrayContaining([expect.objectContaining({ door: '西门', arrived: 1 })]),
  })
  expect((await names('in')).sort()).toEqual(['Li', 'Wang'])
  expect((await names('missing')).sort()).toEqual(['Chen', 'Zhao'])
  expect(await names('turnedAway')).toEqual(['Sun'])
})

test('a chair sees no more of another union’s people than in any list', async () => {
  const { names, store } = await anEvening()
  await store.events.change({ _id: 'cup' }, { unionId: 'union-e002' })
  const chair = aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'union-e002' }] })
  expect((await names('missing', chair)).sort()).toEqual(['C***', 'Z***'])
})

test('who has not come is marked in one step, once the event is over, and each once', async () => {
  const { mark, ends, store, board, time, officer } = await anEvening()
  expect(await mark()).toMatchObject({ ok: false, reason: 'missing_early' })
  await ends()
  expect(await mark()).toEqual({ ok: true, value: { marked: 2 } })
  const marked = { at: time.now, by: officer.name }
  time.now += HOUR
  expect(await mark()).toEqual({ ok: true, value: { marked: 0 } })
  expect((await store.registrations.get('cup:m-Zhao')).absent).toEqual(marked)
  expect(await store.registrations.get('cup:m-Li')).not.toHaveProperty('absent')
  expect((await board()).absent).toBe(2)
})

test('whoever is entered afterwards, from paper or a phone that had no network, is absent no more', async () => {
  const { mark, ends, enter, store, time } = await anEvening()
  await ends()
  const during = time.now - HOUR
  await mark()
  time.now += HOUR
  await enter('Zhao')
  expect(await store.registrations.get('cup:m-Zhao')).not.toHaveProperty('absent')
  await enter('Chen', { at: during })
  expect(await store.registrations.get('cup:m-Chen')).not.toHaveProperty('absent')
})

describe('我的足迹', () => {
  const year = 2026
  const read = async (door: Awaited<ReturnType<typeof anEvening>>, name: string) =>
    answered(await atTheDoor('checkin.footprint', { year }, door.member(name)))

  test('has what somebody was at; a sign-up, and being turned away, are none', async () => {
    const door = await anEvening()
    expect((await read(door, 'Li')).visits).toMatchObject([{ id: 'cup' }])
    for (const name of ['Zhao', 'Sun']) expect((await read(door, name)).visits).toEqual([])
  })

  test('loses what was undone', async () => {
    const door = await anEvening()
    await door.undo('Li')
    expect((await read(door, 'Li')).visits).toEqual([])
  })
})
