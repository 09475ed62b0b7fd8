import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'
import { expectWhole } from '../../testing/places/expectWhole'
import { sized } from '../../testing/places/sized'

const AFTER_START = 2 * HOUR

describe('whoever never signed up', () => {
  test('gets a place that is free, and is in; a second tap changes nothing', async () => {
    const door = await aDoor()
    await door.register('Wang')
    door.opens()
    expect(await door.enter('Li')).toMatchObject({ kind: 'notListed', why: 'never' })
    for (const _ of [1, 2]) expect(answered(await door.walkIn('Li'))).toMatchObject({ who: { name: 'Li', number: 2 } })
    expect(await door.row('Li')).toMatchObject({ state: 'in', how: 'walkIn' })
    expect(await door.standing()).toMatchObject({ left: 0, holders: ['Li', 'Wang'].sort().reverse() })
    expect(await door.store.registrations.get('cup:m-Li')).toMatchObject({ status: 'confirmed' })
    expect(await door.told('Li')).toEqual(['place_taken'])
    expectWhole(await door.book())
  })

  test('finds none when all are taken', async () => {
    const door = await aDoor()
    for (const name of ['Wang', 'Zhao']) await door.register(name)
    door.opens()
    expect(await door.walkIn('Li')).toMatchObject({ ok: false, reason: 'door_full' })
    expect(await door.row('Li')).toBeUndefined()
  })

  test('without a phone is let in by the row of the roster, and nobody is written to', async () => {
    const door = await aDoor()
    const { personId: _personId, ...row } = aMember('Bai')
    await door.store.members.add(row)
    door.opens()
    expect(answered(await door.walkIn('Bai'))).toMatchObject({ kind: 'in', who: { name: 'Bai' } })
    expect(await door.store.registrations.get('cup:m-Bai')).toMatchObject({ status: 'confirmed', personId: '' })
    expect(await door.store.messages.count()).toBe(0)
  })

  test.each([
    [
      'taken out',
      async (door: Awaited<ReturnType<typeof aDoor>>) => {
        await door.register('Li')
        await door.remove('Li')
      },
      'taken_out',
    ],
    [
      'of another union',
      async (door: Awaited<ReturnType<typeof aDoor>>) => {
        await door.store.events.change({ _id: 'cup' }, { openTo: { kind: 'unions', unionIds: ['baker-union'] } })
      },
      'not_eligible',
    ],
    [
      'gone from the roster',
      async (door: Awaited<ReturnType<typeof aDoor>>) => {
        await door.store.members.change({ _id: 'm-Li' }, { standing: 'left' })
      },
      'row_left',
    ],
  ])('is turned away: %s', async (_who, before, reason) => {
    const door = await aDoor()
    await before(door)
    door.opens()
    expect(await door.walkIn('Li')).toMatchObject({ ok: false, reason })
  })
})

describe('the line', () => {
  /** Wang and Zhao hold, Chen and Li wait; then one place comes free that nobody was given. */
  async function aLine() {
    const door = await aDoor()
    for (const name of ['Wang', 'Zhao', 'Chen', 'Li']) await door.register(name)
    await door.store.places.change({ _id: 'cup' }, sized(3, 1))
    return door
  }

  test('comes first before the start: who stands further back has no place yet, who stands first has', async () => {
    const door = await aLine()
    door.opens()
    expect(await door.walkIn('Li')).toMatchObject({ reason: 'door_full' })
    expect(await door.walkIn('Sun')).toMatchObject({ reason: 'door_full' })
    expect(answered(await door.walkIn('Chen'))).toMatchObject({ kind: 'in' })
    expectWhole(await door.book())
  })

  test('is passed after the start by who is there', async () => {
    const door = await aLine()
    door.opens()
    door.time.now += AFTER_START
    expect(answered(await door.walkIn('Li'))).toMatchObject({ kind: 'in' })
    expect((await door.standing()).waiting).toEqual(['Chen'])
    expectWhole(await door.book())
  })
})

test('two officers with one place left let one in', async () => {
  const door = await aDoor()
  await door.register('Wang')
  door.opens()
  const told = await Promise.all(['Li', 'Zhao', 'Chen', 'Sun'].map((name) => door.walkIn(name)))
  expect(told.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await door.standing()).left).toBe(0)
  expectWhole(await door.book())
})

test('a team event takes nobody alone', async () => {
  const door = await aDoor(anEvent({ capacity: 4, team: { kind: 'team', least: 2, most: 3, hours: 24 } }))
  door.opens()
  expect(await door.walkIn('Li')).toMatchObject({ ok: false, reason: 'door_team' })
})

describe('somebody found by name', () => {
  const find = async (door: Awaited<ReturnType<typeof aDoor>>, text: string) =>
    answered(await atTheDoor('checkin.find', { eventId: 'cup', text }, asking(door.store, door.officer, door.time.now)))

  test('by two letters stands with their state, and when they came', async () => {
    const door = await aDoor()
    await door.store.members.change({ _id: 'm-Li' }, { name: '周示例' })
    await door.register('Li')
    await door.store.registrations.change({ _id: 'cup:m-Li' }, { name: '周示例' })
    door.opens()
    await door.enter('Li')
    for (const text of ['zs', '周示', 'zhoushi'])
      expect(await find(door, text)).toMatchObject([{ memberId: 'm-Li', status: 'confirmed', at: door.time.now }])
    expect(await find(door, 'wx')).toEqual([])
  })
})
