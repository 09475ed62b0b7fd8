import type { Person } from '#shared/identity/person'
import { getEvent } from '../events/getEvent'
import { anOpening } from '../testing/anOpening'
import { answered } from '../testing/answered'
import { aMember, anArticle, anEvent, anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { getToday } from './getToday'

const chair = aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'noodle-union' }] })

async function aDay() {
  const opening = await anOpening(anEvent({ capacity: 1 }))
  const { store, register } = opening
  for (const name of ['Li', 'Wang', 'Zhao']) await register(name)
  await store.members.add(aMember('Gu', { unionId: 'steel-union', enterpriseId: 'steel-works' }))
  await store.events.addMany([
    anEvent({ id: 'own', unionId: 'noodle-union' }),
    anEvent({ id: 'shut', closesAt: NOON }),
    anEvent({ id: 'draft', state: 'draft' }),
  ])
  await store.articles.add(anArticle('a', { state: 'draft' }))
  return { ...opening, today: async (person: Person) => answered(await getToday({}, asking(store, person))) }
}

describe('what waits at the desk', () => {
  test('is for an officer that of the whole street', async () => {
    const { today } = await aDay()
    expect(await today(anOfficer())).toMatchObject({
      ...{ members: 6, drafts: 1, openEvents: 2, waitingPeople: 2, bindingRequests: 0 },
    })
  })

  test('is for a chair that of the own union, and nothing of the others', async () => {
    const { today } = await aDay()
    expect(await today(chair)).toEqual({
      ...{ unions: 1, enterprises: 0, members: 5, drafts: 0, reviews: 0, comments: 0, words: 0, openEvents: 1 },
      ...{ waitingPeople: 0, bindingRequests: 0, waitingPushes: 0 },
    })
  })
})

test('an event tells the reader the own place and how many colleagues are in, and no names', async () => {
  const { store } = await aDay()
  const read = async (person?: Person) =>
    answered(await getEvent({ eventId: 'cup' }, { ...asking(store, anOfficer()), person }))

  expect(await read(aPerson('Wang'))).toMatchObject({ mine: { status: 'waitlisted', position: 1 }, colleagues: 1 })
  expect(await read()).toMatchObject({ phase: 'full', count: { capacity: 1, left: 0, waiting: 2 }, colleagues: 0 })
  expect(JSON.stringify(await read())).not.toMatch(/m-Li|m-Wang/)
})
