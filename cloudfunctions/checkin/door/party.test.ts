import { inBeijing } from '#shared/beijingTime'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, asking, NOON } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

const BORN = inBeijing(NOON).year() - 8
const CHILDREN = [
  { id: '0123456789abcde1', name: '周小禾', birthYear: BORN },
  { id: '0123456789abcde2', name: '周小田', birthYear: BORN },
]

/** Li has signed up with two children, and stands at the door. */
async function aFamily() {
  const event = anEvent({ capacity: 5, family: { youngest: 5, oldest: 10, least: 1, most: 2 } })
  const door = await aDoor(event)
  const li = door.member('Li')
  for (const child of CHILDREN) answered(await atTheDoor('family.save', child, li))
  const family = CHILDREN.map(({ id }) => ({ id, eats: '都能吃' }))
  answered(
    await atTheDoor('events.register', { eventId: 'cup', answers: {}, family, guardian: GUARDIAN_CONSENT.version }, li)
  )
  door.opens()
  const tick = async (positions: number[], mates: string[] = []) =>
    answered(
      await atTheDoor(
        'checkin.admitParty',
        { eventId: 'cup', door: '东门', at: door.time.now, memberId: 'm-Li', family: positions, mates },
        asking(door.store, door.officer, door.time.now)
      )
    )
  return { ...door, tick }
}

test('one scan names the whole family; who is there is ticked, who comes later is ticked later, and nobody twice', async () => {
  const { enter, tick, row } = await aFamily()
  expect(await enter('Li')).toMatchObject({
    kind: 'in',
    party: {
      family: [
        { position: 0, name: '周小禾', isIn: false },
        { name: '周小田', isIn: false },
      ],
      mates: [],
    },
  })
  expect((await tick([1])).party?.family.map(({ isIn }) => isIn)).toEqual([false, true])
  expect((await tick([1])).party?.family.map(({ isIn }) => isIn)).toEqual([false, true])
  expect((await tick([0])).party?.family.map(({ isIn }) => isIn)).toEqual([true, true])
  expect((await row('Li'))?.along?.sort()).toEqual([0, 1])
})

test('somebody who is not in the family cannot be ticked', async () => {
  const { tick, row } = await aFamily()
  await tick([3])
  expect(await row('Li')).not.toHaveProperty('along')
})

test('the names of children stand in no check-in', async () => {
  const { tick, store } = await aFamily()
  await tick([0, 1])
  expect(JSON.stringify(await store.checkins.listAll())).not.toMatch(/小禾|小田/)
})

test('one scan brings the others of a team in too, each with a check-in of their own, and nobody from outside', async () => {
  const door = await aDoor(anEvent({ capacity: 4, team: { kind: 'team', least: 2, most: 3, hours: 24 } }))
  await door.register('Li')
  answered(await door.join('Wang', 'Li'))
  door.opens()
  const verdict = await door.enter('Li')
  expect(verdict.party?.mates).toEqual([{ memberId: 'm-Wang', name: 'Wang', isIn: false }])
  const input = {
    eventId: 'cup',
    door: '东门',
    at: door.time.now,
    memberId: 'm-Li',
    family: [],
    mates: ['m-Wang', 'm-Sun'],
  }
  const told = answered(await atTheDoor('checkin.admitParty', input, asking(door.store, door.officer, door.time.now)))
  expect(told.party?.mates).toEqual([{ memberId: 'm-Wang', name: 'Wang', isIn: true }])
  expect(await door.row('Wang')).toMatchObject({ state: 'in', how: 'party', memberId: 'm-Wang', personId: 'p-Wang' })
  expect(await door.row('Sun')).toBeUndefined()
})
