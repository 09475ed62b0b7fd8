import { _ } from '#server/store/command'
import { WINDOW_MS } from '#shared/checkin/code'
import { shift } from '#shared/events/venue/wgs84'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

/** The event with its screen, and a second one beside it. */
async function aHall() {
  const door = await aDoor()
  await door.register('Li')
  door.opens()
  const { startsAt } = await door.store.events.get('cup')
  await door.store.events.add(anEvent({ id: 'walk', startsAt, endsAt: startsAt + HOUR }))
  const screen = async (eventId = 'cup') =>
    answered(await atTheDoor('checkin.hallCode', { eventId }, asking(door.store, door.officer, door.time.now)))
  const scan = (code: string, name = 'Li', eventId = 'cup', place?: { lat: number; lng: number }) =>
    atTheDoor('checkin.self', { eventId, code, ...(place && { place }) }, door.member(name))
  return { ...door, screen, scan, shown: async (eventId = 'cup') => (await screen(eventId)).codes[0]?.code ?? '' }
}

test('the code on the screen checks its reader in, and a second scan says when', async () => {
  const { shown, scan, row, time } = await aHall()
  expect(answered(await scan(await shown()))).toMatchObject({ kind: 'in', who: { name: 'Li' } })
  expect(await row('Li')).toMatchObject({ how: 'hall', by: '', at: time.now })
  time.now += WINDOW_MS
  expect(answered(await scan(await shown()))).toMatchObject({ kind: 'already', at: time.now - WINDOW_MS })
})

test('a picture of it that was sent to a friend is too late', async () => {
  const { shown, scan, time, row } = await aHall()
  const code = await shown()
  time.now += 2 * WINDOW_MS
  expect(await scan(code)).toMatchObject({ ok: false, reason: 'hall_old' })
  expect(await row('Li')).toBeUndefined()
})

test('the codes that the screen has in stock are those that hold later, and none before', async () => {
  const { screen, scan, time } = await aHall()
  const { codes } = await screen()
  expect(codes.map(({ until }) => until - time.now > 0)).toEqual([true, true, true])
  const [, , last] = codes
  expect(await scan(last?.code ?? '')).toMatchObject({ reason: 'hall_old' })
  time.now += 2 * WINDOW_MS
  expect((await scan(last?.code ?? '')).ok).toBe(true)
})

test.each([
  ['of another event', async ({ shown }: Awaited<ReturnType<typeof aHall>>) => shown('walk')],
  ['that somebody made up', async () => 'abc.00112233445566778899'],
  ['cut short', async ({ shown }: Awaited<ReturnType<typeof aHall>>) => (await shown()).slice(0, -1)],
])('a code %s is refused', async (_which, take) => {
  const hall = await aHall()
  await hall.shown()
  expect(await hall.scan(await take(hall))).toMatchObject({ ok: false, reason: 'hall_wrong' })
  expect(await hall.row('Li')).toBeUndefined()
})

test('whoever has no place reads why, and stands among those who were turned away', async () => {
  const { shown, scan, row } = await aHall()
  expect(answered(await scan(await shown(), 'Sun'))).toMatchObject({ kind: 'notListed', why: 'never' })
  expect((await row('Sun'))?.state).toBe('turnedAway')
})

test('the secret of a screen stands sealed in the database', async () => {
  const { shown, store } = await aHall()
  await shown()
  expect(JSON.stringify(await store.halls.listAll())).toMatch(/"box":"[\w+/=]{60,}"/)
})

describe('where one must be near to check in by oneself', () => {
  const point = { lat: 39.9123, lng: 116.3812 }
  const gate = { lat: point.lat - shift(point).lat, lng: point.lng - shift(point).lng }
  const aNearHall = async () => {
    const hall = await aHall()
    await hall.store.events.change({ _id: 'cup' }, { point, selfWithin: 300 })
    return hall
  }

  test('the phone is asked where it is, and nobody is in before', async () => {
    const { scan, shown, row } = await aNearHall()
    expect(answered(await scan(await shown()))).toEqual({ kind: 'placeWanted', within: 300 })
    expect(await row('Li')).toBeUndefined()
  })

  test('whoever is there is in, and where they were stands nowhere', async () => {
    const { scan, shown, row, store } = await aNearHall()
    expect(answered(await scan(await shown(), 'Li', 'cup', gate))).toMatchObject({ kind: 'in' })
    expect(JSON.stringify([await row('Li'), await store.checkins.listAll(), await store.halls.listAll()])).not.toMatch(
      /39\.9|116\.3/
    )
  })

  test('whoever is not reads how far it is, and leaves no trace', async () => {
    const { scan, shown, row } = await aNearHall()
    const away = { ...gate, lat: gate.lat + 0.01 }
    expect(answered(await scan(await shown(), 'Li', 'cup', away))).toEqual({ kind: 'far', metres: 1111, within: 300 })
    expect(await row('Li')).toBeUndefined()
  })

  test('a wrong code tells nobody how far they are', async () => {
    const { scan } = await aNearHall()
    expect(await scan('abc.00112233445566778899', 'Li', 'cup', gate)).toMatchObject({ reason: 'hall_wrong' })
  })

  test('an event that was moved to where no point is known asks for nothing', async () => {
    const { scan, shown, store } = await aNearHall()
    await store.events.change({ _id: 'cup' }, { point: _.remove() })
    expect(answered(await scan(await shown()))).toMatchObject({ kind: 'in' })
  })
})
