import { SCREEN_AFTER_MS } from '#shared/screens/screenLink'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aPearl } from '../testing/competitions/aPearl'
import { asking } from '../testing/factories'
import { aDoor } from '../testing/places/aDoor'

const CHECK_IN = { eventId: 'cup', shows: { kind: 'checkin' } } as const
const PEARL = { eventId: 'cup', shows: { kind: 'competition', competitionId: 'pearl' } } as const
const KEY = '0123456789abcdef'

/** An hour before the event, whose organiser gives out links; `look` is a screen without a session. */
async function aScreen() {
  const door = await aDoor()
  await aPearl(door.store)
  await door.register('Li')
  door.opens()
  const { store, officer, time } = door
  const desk = () => asking(store, officer, time.now)
  const give = (of: typeof CHECK_IN | typeof PEARL = CHECK_IN, newKey = KEY) =>
    atTheDoor('screens.give', { ...of, newKey, name: '主席台' }, desk())
  const nobody = () => ({ ...desk(), person: undefined })
  const look = (secret: string) => atTheDoor('screens.see', { secret }, nobody())
  const end = (screenId: string) => atTheDoor('screens.end', { eventId: 'cup', screenId }, desk())
  const rows = async (of: typeof CHECK_IN | typeof PEARL = CHECK_IN) =>
    answered(await atTheDoor('screens.list', of, desk()))
  return { ...door, give, look, end, rows }
}

test('whoever has the link sees the code that checks in and how many are in, without a session', async () => {
  const { give, look, member } = await aScreen()
  const seen = answered(await look(answered(await give()).secret))
  if (seen.kind !== 'checkin') throw new Error(seen.kind)
  expect(seen.count).toEqual({ expected: 1, arrived: 0 })
  const code = seen.codes[0]?.code ?? ''
  expect(await atTheDoor('checkin.self', { eventId: 'cup', code }, member('Li'))).toMatchObject({ ok: true })
})

test('a link to a competition shows that one and nothing else', async () => {
  const { give, look } = await aScreen()
  const seen = answered(await look(answered(await give(PEARL)).secret))
  expect(seen).toEqual({ kind: 'competition', competitionId: 'pearl', title: expect.any(String) })
})

test('a link that was taken back says so at the next look, and who took it back is written down once', async () => {
  const { give, look, end, rows, officer, store, time } = await aScreen()
  const { screenId, secret } = answered(await give())
  await end(screenId)
  time.now += 1
  await end(screenId)
  expect(await look(secret)).toMatchObject({ reason: 'screen_ended' })
  expect(await rows()).toMatchObject([{ endedBy: officer.name, endedAt: time.now - 1 }])
  expect(await store.log.count({ action: 'screens.end' })).toBe(1)
})

test('it ends with the event', async () => {
  const { give, look, store, time } = await aScreen()
  const { secret } = answered(await give(PEARL))
  time.now = (await store.events.get('cup')).endsAt + SCREEN_AFTER_MS - 1
  expect((await look(secret)).ok).toBe(true)
  time.now += 1
  expect(await look(secret)).toMatchObject({ reason: 'screen_over' })
})

test('a cancelled event has no screen; an address that nobody gave out shows nothing', async () => {
  const { give, look, store } = await aScreen()
  const { secret } = answered(await give())
  await store.events.change({ _id: 'cup' }, { state: 'cancelled' })
  expect(await look(secret)).toMatchObject({ reason: 'screen_over' })
  expect(await look('z'.repeat(32))).toMatchObject({ reason: 'screen_unknown' })
})

test('sent again after a lost answer it is one link, and the secret that reached nobody opens nothing', async () => {
  const { give, look, rows } = await aScreen()
  const lost = answered(await give())
  const { secret } = answered(await give())
  expect(await rows()).toHaveLength(1)
  expect(await look(lost.secret)).toMatchObject({ reason: 'screen_unknown' })
  expect((await look(secret)).ok).toBe(true)
  expect(await give()).toMatchObject({ reason: 'screen_ended' })
})

test('the list tells when a screen looked last, of this thing alone, and no secret stands in the database', async () => {
  const { give, look, rows, store, time } = await aScreen()
  const { secret } = answered(await give())
  await look(secret)
  expect(await rows()).toMatchObject([{ name: '主席台', at: time.now, seenAt: time.now, endedAt: 0 }])
  time.now += 30_000
  await look(secret)
  expect(await rows()).toMatchObject([{ seenAt: time.now - 30_000 }])
  expect(await rows(PEARL)).toEqual([])
  expect(JSON.stringify(await store.screens.listAll())).not.toContain(secret)
})

test('no link is given to the competition of another event', async () => {
  const { store, officer, time } = await aScreen()
  await store.competitions.change({ _id: 'pearl' }, { eventId: 'walk' })
  const giving = atTheDoor('screens.give', { ...PEARL, newKey: KEY, name: '门口' }, asking(store, officer, time.now))
  await expect(giving).rejects.toThrow('not_found')
})
