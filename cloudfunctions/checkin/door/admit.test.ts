import type { DoorVerdict } from '#shared/checkin/verdict'
import { answered } from '../../testing/answered'
import { anEvent, aPerson, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

type Door = Awaited<ReturnType<typeof aDoor>>

const MINUTE = 60_000

/** Who stands at the door, what happened before, and what the officer reads. */
const MATRIX: [string, (door: Door) => Promise<unknown>, Partial<DoorVerdict>][] = [
  ['whoever has a place', async ({ register }) => register('Li'), { kind: 'in' }],
  ['whoever never signed up', async () => undefined, { kind: 'notListed', why: 'never' }],
  [
    'whoever gave the place back',
    async ({ register, withdraw }) => {
      await register('Li')
      await withdraw('Li')
    },
    { kind: 'notListed', why: 'withdrawn' },
  ],
  [
    'whoever was taken out',
    async ({ register, remove }) => {
      await register('Li')
      await remove('Li')
    },
    { kind: 'notListed', why: 'removed', reason: '重复报名' },
  ],
  [
    'whoever waits in line',
    async ({ register }) => {
      for (const name of ['Wang', 'Zhao', 'Chen', 'Li']) await register(name)
    },
    { kind: 'notListed', why: 'waitlisted', position: 2 },
  ],
]

test.each(MATRIX)('at the door: %s', async (_who, before, told) => {
  const door = await aDoor()
  await before(door)
  door.opens()
  expect(answered(await door.admit(await door.card('Li')))).toMatchObject({ ...told, who: { name: 'Li' } })
  expect((await door.row('Li'))?.state).toBe(told.kind === 'in' ? 'in' : 'turnedAway')
})

test.each([
  ['a cancelled event', { state: 'cancelled' as const }, 'door_cancelled'],
  ['an event that is not out', { state: 'draft' as const }, 'door_unpublished'],
])('nobody is let into %s', async (_what, state, reason) => {
  const door = await aDoor()
  await door.register('Li')
  door.opens()
  await door.store.events.change({ _id: 'cup' }, state)
  expect(await door.admit(door.named('Li'))).toMatchObject({ ok: false, reason })
  expect(await door.row('Li')).toBeUndefined()
})

test('the door opens four hours before the start and closes a day after the end', async () => {
  const door = await aDoor()
  const { startsAt, endsAt } = await door.store.events.get('cup')
  await door.register('Li')
  const at = async (moment: number) => {
    door.time.now = moment
    const answer = await door.admit(door.named('Li'))
    return answer.ok ? answer.value.kind : answer.reason
  }
  expect(await at(startsAt - 4 * HOUR - 1)).toBe('door_early')
  expect(await at(startsAt - 4 * HOUR)).toBe('in')
  expect(await at(endsAt + 24 * HOUR - 1)).toBe('already')
  expect(await at(endsAt + 24 * HOUR)).toBe('door_over')
})

test('whoever stands at the wrong door is told where their event is', async () => {
  const other = await aDoor()
  other.opens()
  const { startsAt } = await other.store.events.get('cup')
  await other.store.events.add(
    anEvent({ id: 'walk', title: '健步走', startsAt, endsAt: startsAt + HOUR, venue: '北海' })
  )
  const book = await other.book()
  const seat = { id: 'm-Li', turn: 'mLi' }
  await other.store.places.add({ ...book, id: 'walk', startsAt, people: [seat] })
  expect(await other.enter('Li')).toMatchObject({
    ...{ kind: 'notListed', why: 'never' },
    elsewhere: { title: '健步走', venue: '北海', startsAt },
  })
})

test('a second door reads when and where somebody came in; the first door’s own repeat is no second time', async () => {
  const door = await aDoor()
  await door.register('Li')
  door.opens()
  const first = door.time.now
  expect(await door.enter('Li')).toMatchObject({ kind: 'in', at: first })
  expect(await door.enter('Li', { at: first })).toMatchObject({ kind: 'in', at: first })
  door.time.now += 3 * MINUTE
  expect(await door.enter('Li', { door: '西门' })).toMatchObject({ kind: 'already', at: first, door: '东门' })
})

describe('one document, whatever comes and in whatever order', () => {
  test('the earliest stands, though it comes last from a phone that had no network', async () => {
    const door = await aDoor()
    await door.register('Li')
    door.opens()
    const early = door.time.now
    door.time.now += 30 * MINUTE
    await door.enter('Li', { door: '西门', at: early + 20 * MINUTE })
    expect(await door.enter('Li', { door: '东门', at: early })).toMatchObject({ kind: 'in', at: early })
    expect(await door.enter('Li', { door: '西门', at: early + 20 * MINUTE })).toMatchObject({
      kind: 'already',
      at: early,
    })
    expect(await door.row('Li')).toMatchObject({ at: early, door: '东门' })
    expect(await door.store.checkins.count()).toBe(1)
  })

  test('twenty doors at the same moment make one check-in', async () => {
    const door = await aDoor()
    await door.register('Li')
    door.opens()
    const now = door.time.now
    door.time.now += HOUR
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        door.enter('Li', { door: `${at} 号门`, at: now + ((at * 7) % 20) * MINUTE })
      )
    )
    expect(await door.store.checkins.count()).toBe(1)
    expect(await door.row('Li')).toMatchObject({ at: now, door: '0 号门', state: 'in' })
    expect(told.map(({ kind }) => kind)).toContain('in')
  })

  test('a phone whose clock is ahead says no moment that is still to come', async () => {
    const door = await aDoor()
    await door.register('Li')
    door.opens()
    await door.enter('Li', { at: door.time.now + HOUR })
    expect((await door.row('Li'))?.at).toBe(door.time.now)
  })

  test('what was tapped more than a day ago is refused with its way out', async () => {
    const door = await aDoor()
    await door.register('Li')
    door.opens()
    const long = door.time.now
    door.time.now += 25 * HOUR
    expect(await door.admit(door.named('Li'), { at: long })).toMatchObject({ ok: false, reason: 'door_stale' })
  })
})

describe('an undoing', () => {
  test('keeps who, when and why; what was tapped before it stays undone, a new scan counts', async () => {
    const door = await aDoor()
    await door.register('Li')
    door.opens()
    const first = door.time.now
    await door.enter('Li')
    door.time.now += MINUTE
    for (const _ of [1, 2]) expect(await door.undo('Li')).toEqual({ ok: true, value: { undone: true } })
    expect(await door.row('Li')).toMatchObject({
      state: 'undone',
      undone: { at: door.time.now, by: door.officer.name, reason: '扫错人了' },
    })
    expect(await door.enter('Li', { at: first })).toMatchObject({ kind: 'undone', reason: '扫错人了' })
    door.time.now += MINUTE
    expect(await door.enter('Li')).toMatchObject({ kind: 'in', at: door.time.now })
    expect(await door.row('Li')).not.toHaveProperty('undone')
  })

  test('of somebody who is not in is refused', async () => {
    const door = await aDoor()
    door.opens()
    expect(await door.undo('Li')).toMatchObject({ ok: false, reason: 'not_checked_in' })
  })
})

test('another union’s chair has no business at this door', async () => {
  const door = await aDoor(anEvent({ unionId: 'union-e002' }))
  door.opens()
  const chair = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })
  await expect(door.admit(door.named('Li'), { by: chair('union-e003') })).rejects.toThrow('forbidden')
  expect((await door.admit(door.named('Li'), { by: chair('union-e002') })).ok).toBe(true)
})
