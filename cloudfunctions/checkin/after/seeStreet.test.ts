import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anOfficer, asking, DAY, NOON } from '../../testing/factories'

/** Five members of two firms, of whom `Li` came twice; `Zhao` was turned away, and `Wang` came two years ago. */
async function aStreetOf() {
  const members = [
    ...['Li', 'Wang', 'Zhao'].map((name) => aMember(name, { enterpriseId: 'north', standing: 'member' as const })),
    ...['Chen', 'Sun'].map((name) => aMember(name, { enterpriseId: 'south', standing: 'member' as const })),
    aMember('Ma', { enterpriseId: 'south', standing: 'worker' }),
  ]
  const { store, database } = await aFullStore({ members })
  let turn = 0
  const came = async (name: string, daysAgo: number, state: 'in' | 'turnedAway' = 'in') => {
    const eventId = `e${turn++}`
    await store.checkins.add({
      ...{ id: `${eventId}:m-${name}:door`, eventId, point: 'door', memberId: `m-${name}`, personId: `p-${name}` },
      ...{ enterpriseId: 'e', unionId: 'u', state, at: NOON - daysAgo * DAY, door: '东门', how: 'card', by: '林' },
    })
  }
  await came('Li', 3)
  await came('Li', 40)
  await came('Wang', 700)
  await came('Zhao', 2, 'turnedAway')
  const see = async (now = NOON) => answered(await atTheDoor('checkin.street', {}, asking(store, anOfficer(), now)))
  return { store, database, came, see }
}

test('members and firms count once, by what they were checked in at within twelve months', async () => {
  const { see } = await aStreetOf()
  expect(await see()).toMatchObject({ members: 5, came: 1, firms: 2, firmsCame: 1 })
})

test('whoever looks again within the minute reads what was counted, and then it is counted anew', async () => {
  const { see, came } = await aStreetOf()
  await see()
  await came('Chen', 1)
  expect(await see(NOON + 59_000)).toMatchObject({ came: 1 })
  expect(await see(NOON + 60_000)).toMatchObject({ came: 2, firmsCame: 2 })
})

test('no look goes through a whole collection of check-ins, however many there are', async () => {
  const { see, database } = await aStreetOf()
  const { coldScans } = database.counters()
  await see()
  expect(database.counters().coldScans).toBe(coldScans)
})
