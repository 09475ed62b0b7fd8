import type { Person } from '#shared/identity/person'
import { resizeEvent } from '../events/changes/resizeEvent'
import { getEvent } from '../events/getEvent'
import { repairPlaces } from '../events/places/repairPlaces'
import { registerForEvent } from '../events/signUp/registerForEvent'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { anEvent, anOfficer, aPerson, asking, DAY, NOON } from '../testing/factories'
import { getToday } from './getToday'

const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })
const MINUTE = 60_000

/**
 * A day with two full events, one of the street and one of a union, after the timer has run; and two without sign-up.
 */
async function aDay() {
  const names = ['Li', 'Wang', 'Zhao']
  const running = [anEvent({ capacity: 1 }), anEvent({ id: 'own', unionId: 'noodle-union', capacity: 2 })]
  const over = [anEvent({ id: 'shut', closesAt: NOON }), anEvent({ id: 'draft', state: 'draft' })]
  const full = await aFullStore({ events: [...running, ...over], people: names.map((name) => aPerson(name)) })
  const { store } = full
  const sign = async (name: string, eventId: string) =>
    answered(await registerForEvent({ eventId, answers: {} }, asking(store, aPerson(name))))
  for (const name of names) for (const { id } of running) await sign(name, id)
  await repairPlaces({ store, clock: () => NOON + MINUTE })
  const today = async (person: Person, now = NOON + MINUTE) => answered(await getToday({}, asking(store, person, now)))
  return { ...full, sign, today }
}

describe('what waits at the desk', () => {
  test('is for an officer that of the whole street', async () => {
    const { today } = await aDay()
    expect(await today(anOfficer())).toEqual({
      ...{
        drafts: 0,
        reviews: 0,
        comments: 0,
        letters: 0,
        words: 0,
        eventReviews: 0,
        bindingRequests: 0,
        approvals: 0,
      },
      ...{
        waitingPushes: 0,
        vacantChairs: 0,
        mendings: 0,
        cases: 0,
        questions: 0,
        guides: 0,
        joinings: 0,
        photos: 0,
        pleas: 0,
        eventOrders: 0,
        disputes: 0,
      },
      ...{ openEvents: 2, waitingPeople: 3 },
    })
  })

  test('is for a chair that of the own union, and nothing of the others', async () => {
    const { today } = await aDay()
    expect(await today(chairOf('noodle-union'))).toMatchObject({ openEvents: 1, waitingPeople: 1 })
    expect(await today(chairOf('steel-union'))).toMatchObject({ openEvents: 0, waitingPeople: 0 })
  })

  test('is nothing of the street for who holds a lesser role there', async () => {
    const { today } = await aDay()
    const reader = aPerson('Gu', { roles: [{ kind: 'reader', of: { kind: 'street', id: 'street' } }] })
    expect(await today(reader)).toMatchObject({ openEvents: 0, waitingPeople: 0 })
  })

  test.each([
    ['an officer', anOfficer()],
    ['a chair', chairOf('noodle-union')],
  ])('is asked for with two queries: %s', async (_who, person) => {
    const { today, queries } = await aDay()
    const before = queries()
    await today(person)
    expect(queries() - before).toBe(2)
  })

  test('knows of every open event, also beyond a hundred', async () => {
    const { store, today } = await aDay()
    await store.events.addMany(Array.from({ length: 120 }, (_event, index) => anEvent({ id: `more-${index}` })))
    expect((await today(anOfficer())).openEvents).toBe(122)
  })

  test('is told at once after a deed of the desk, and within a minute of what people tap', async () => {
    const { store, sign, today } = await aDay()
    await resizeEvent({ eventId: 'cup', capacity: 3 }, asking(store, anOfficer(), NOON + MINUTE))
    expect((await today(anOfficer())).waitingPeople).toBe(1)

    await sign('Chen', 'cup')
    await repairPlaces({ store, clock: () => NOON + 2 * MINUTE })
    expect((await today(anOfficer())).waitingPeople).toBe(2)
  })

  test('is nobody any more when an event can no longer be signed up for', async () => {
    const { today } = await aDay()
    expect(await today(anOfficer(), NOON + 2 * DAY)).toMatchObject({ openEvents: 0, waitingPeople: 0 })
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
