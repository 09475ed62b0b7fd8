import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { registerForEvent } from '../signUp/registerForEvent'

const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })

/** A cup of the street with one place, a walk of another union, and a talk that is over; Li and Wang are of the noodle union. */
async function aStreet() {
  const members = ['Li', 'Wang', 'Zhao'].map((name) => aMember(name, name === 'Zhao' ? { unionId: 'baker-union' } : {}))
  const people = members.map((member) => {
    const person = aPerson(member.name)
    return { ...person, member: { ...person.member, ...member } }
  })
  const events = [
    anEvent({ capacity: 1 }),
    anEvent({ id: 'walk', title: '健步走', startsAt: NOON + 2 * DAY, endsAt: NOON + 3 * DAY, unionId: 'baker-union' }),
  ]
  const full = await aFullStore({ events, members, people })
  for (const eventId of ['cup', 'walk'])
    for (const person of people) await registerForEvent({ eventId, answers: {} }, asking(full.store, person))
  const list = async (unionId: string, by = chairOf(unionId)) =>
    answered(await atTheDoor('events.ownPeople', { unionId }, asking(full.store, by)))
  return { ...full, list }
}

test('a chair sees their own people in every event to come, whoever runs it, and nobody else', async () => {
  const { list, store } = await aStreet()
  const rows = await list('noodle-union')
  const told = rows.map(({ event, people }) => [event.id, people.map(({ name, status }) => `${name} ${status}`).sort()])
  expect(told.sort()).toEqual([
    ['cup', ['Li confirmed', 'Wang waitlisted']],
    ['walk', ['Li confirmed', 'Wang confirmed']],
  ])
  expect(JSON.stringify(await list('baker-union'))).not.toMatch(/Li|Wang/)
  await store.events.change({ _id: 'walk' }, { endsAt: NOON - 1 })
  expect((await list('noodle-union')).map(({ event }) => event.id)).toEqual(['cup'])
})

test('it is no business of another union’s chair', async () => {
  const { list } = await aStreet()
  await expect(list('noodle-union', chairOf('baker-union'))).rejects.toThrow('forbidden')
})

test('it looks at the union’s own sign-ups alone, in a few questions', async () => {
  const { list, database, store } = await aStreet()
  const row = (await store.registrations.listAll({ where: { unionId: 'baker-union' } }))[0]
  if (!row) throw new Error('no row')
  await store.registrations.addMany(
    Array.from({ length: 300 }, (_, at) => ({ ...row, id: `cup:x${at}`, memberId: `x${at}` }))
  )
  const before = database.counters().examined
  await list('noodle-union')
  expect(database.counters().examined - before).toBeLessThan(30)
})
