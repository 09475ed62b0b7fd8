import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anOfficer, asking, DAY, NOON } from '../../testing/factories'

const UNION = 'noodle-union'

/** Five members and a worker of one union; `came` checks one in so many days ago, in some union. */
async function aUnion() {
  const names = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']
  const worker = aMember('Ma', { unionId: UNION, standing: 'worker' })
  const { store } = await aFullStore({
    members: [...names.map((name) => aMember(name, { unionId: UNION, standing: 'member' })), worker],
  })
  let turn = 0
  const came = (
    name: string,
    daysAgo: number,
    over: { unionId?: string; state?: 'in' | 'undone' | 'turnedAway' } = {}
  ) => {
    const eventId = `e${turn++}`
    return store.checkins.add({
      ...{ id: `${eventId}:m-${name}:door`, eventId, point: 'door', memberId: `m-${name}`, personId: `p-${name}` },
      ...{
        enterpriseId: 'e',
        unionId: UNION,
        state: 'in',
        at: NOON - daysAgo * DAY,
        door: '东门',
        how: 'card',
        by: '林',
      },
      ...over,
    })
  }
  const reach = async () =>
    answered(await atTheDoor('checkin.reach', { unionId: UNION }, asking(store, anOfficer(), NOON)))
  return { store, came, reach }
}

test('who was checked in within twelve months has come, once, and in whatever union they were then', async () => {
  const { came, reach } = await aUnion()
  await came('Li', 3)
  await came('Li', 40)
  await came('Wang', 200, { unionId: 'the-union-before' })
  const { members, came: count, missing } = await reach()
  expect([members, count, missing.map(({ name }) => name).sort()]).toEqual([5, 2, ['Chen', 'Sun', 'Zhao']])
})

test('what was undone, who was turned away, and who is no member do not count; the year before is told apart', async () => {
  const { came, reach } = await aUnion()
  await came('Li', 3, { state: 'undone' })
  await came('Wang', 3, { state: 'turnedAway' })
  await came('Ma', 3)
  await came('Zhao', 366)
  await came('Zhao', 500)
  await came('Chen', 731)
  expect(await reach()).toMatchObject({ members: 5, came: 0, before: 1 })
})

test('a union of hundreds is read from the visits of everybody, and those of other unions do not count', async () => {
  const { store, came, reach } = await aUnion()
  const many = Array.from({ length: 250 }, (_, index) => `R${index}`)
  await store.members.addMany(many.map((name) => aMember(name, { unionId: UNION, standing: 'member' })))
  await store.members.add(aMember('Zhou', { unionId: 'other', standing: 'member' }))
  await came('R7', 3)
  await came('R8', 500)
  await came('Zhou', 3, { unionId: 'other' })
  expect(await reach()).toMatchObject({ members: 255, came: 1, before: 1 })
})
