import { WINDOW_MS } from '#shared/checkin/code'
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
  const scan = (code: string, name = 'Li', eventId = 'cup') =>
    atTheDoor('checkin.self', { eventId, code }, door.member(name))
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
