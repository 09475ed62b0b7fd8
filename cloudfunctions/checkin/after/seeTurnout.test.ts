import { inBeijing, yearStart } from '#shared/beijingTime'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, NOON } from '../../testing/factories'

const YEAR = inBeijing(NOON).year()

const seen = (name: string, over: Partial<CheckIn> = {}): CheckIn => {
  const eventId = over.eventId ?? 'cup'
  return {
    ...{ id: checkInId(eventId, `m-${name}`), eventId, point: 'door', memberId: `m-${name}`, personId: `p-${name}` },
    ...{
      enterpriseId: 'noodle-house',
      unionId: 'noodle-union',
      state: 'in',
      at: NOON,
      door: '东门',
      how: 'card',
      by: '',
    },
    ...over,
  }
}

async function aYear() {
  const store = await aStore({ events: [anEvent(), anEvent({ id: 'walk', title: '健步走' })] })
  await store.checkins.addMany([
    ...['Li', 'Wang'].map((name) => seen(name)),
    seen('Zhao', { unionId: 'baker-union' }),
    seen('Li', { eventId: 'walk', along: [0, 1] }),
    seen('Chen', { state: 'undone' }),
    seen('Sun', { state: 'turnedAway' }),
    seen('Li', { eventId: 'gala', at: yearStart(YEAR) - 1 }),
    seen('Wang', { eventId: 'walk', at: yearStart(YEAR + 1) }),
  ])
  const see = async (year: number, by = anOfficer()) =>
    answered(await atTheDoor('checkin.turnout', { year }, asking(store, by)))
  return { store, see }
}

test('人次 are people who checked in, once an event; nobody undone or turned away, no family, and no other year', async () => {
  const { see } = await aYear()
  const { total, events, unions, months, years } = await see(YEAR)
  expect(months.map(({ arrived }) => arrived)).toEqual([4])
  expect(total).toBe(4)
  expect(events.map(({ id, arrived }) => [id, arrived]).sort()).toEqual([
    ['cup', 3],
    ['walk', 1],
  ])
  expect(unions.map(({ unionId, arrived }) => [unionId, arrived])).toEqual([
    ['noodle-union', 3],
    ['baker-union', 1],
  ])
  expect(years).toEqual([YEAR, YEAR - 1])
  expect((await see(YEAR - 1)).total).toBe(1)
})

test('a chair sees the own people alone', async () => {
  const { see } = await aYear()
  const chair = aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'baker-union' }] })
  expect(await see(YEAR, chair)).toMatchObject({ total: 1, unions: [{ unionId: 'baker-union', arrived: 1 }] })
})
