import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { registerForEvent } from '../signUp/registerForEvent'

const later = { startsAt: NOON + 20 * DAY, endsAt: NOON + 21 * DAY }

/** Li and Wang of the noodle house, Zhao of the bakery: all three in the cup of one place, Li and Zhao on the walk. */
async function aStreet() {
  const members = ['Li', 'Wang', 'Zhao'].map((name) => aMember(name, name === 'Zhao' ? { enterpriseId: 'bakery' } : {}))
  const people = members.map((member) => {
    const person = aPerson(member.name)
    return { ...person, member: { ...person.member, ...member } }
  })
  const events = [anEvent({ capacity: 1 }), anEvent({ id: 'walk', title: '健步走', ...later })]
  const full = await aFullStore({ events, members, people })
  for (const person of people)
    for (const eventId of person.name === 'Wang' ? ['cup'] : ['cup', 'walk'])
      await registerForEvent({ eventId, answers: {} }, asking(full.store, person))
  const list = async (enterpriseId: string, by = anOfficer()) =>
    answered(await atTheDoor('events.ofEnterprise', { enterpriseId }, asking(full.store, by)))
  return { ...full, list }
}

test('an enterprise’s card counts its own people in each event, who waits with who has a place, the latest first', async () => {
  const { list } = await aStreet()
  const counted = async (id: string) => (await list(id)).events.map((event) => [event.id, event.people])
  expect(await counted('noodle-house')).toEqual([
    ['walk', 1],
    ['cup', 2],
  ])
  expect(await counted('bakery')).toEqual([
    ['walk', 1],
    ['cup', 1],
  ])
  expect(await list('nobody')).toEqual({ events: [], more: 0 })
})

test('whoever withdrew or was removed is not counted, and a long list says how much more there is', async () => {
  const { list, store } = await aStreet()
  await store.registrations.change({ enterpriseId: 'bakery', eventId: 'walk' }, { status: 'withdrawn' })
  expect((await list('bakery')).events.map(({ id }) => id)).toEqual(['cup'])

  const [row] = await store.registrations.listAll({ where: { enterpriseId: 'bakery', eventId: 'cup' } })
  if (!row) throw new Error('no row')
  const more = Array.from({ length: 13 }, (_, at) => anEvent({ id: `e${at}`, startsAt: NOON - at * DAY }))
  await store.events.addMany(more)
  await store.registrations.addMany(more.map(({ id }) => ({ ...row, id: `${id}:x`, eventId: id })))
  const { events, more: left } = await list('bakery')
  expect([events.length, left]).toEqual([12, 2])
})
