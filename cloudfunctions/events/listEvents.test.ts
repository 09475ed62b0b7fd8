import type { Input } from '#shared/api'
import type { EventCard } from '#shared/events/view'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { everyPage } from '../testing/everyPage'
import { aMember, anEvent, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'
import { listEvents } from './listEvents'
import { listMyRegistrations } from './signedUp/listMyRegistrations'
import { listRegistrations } from './signedUp/listRegistrations'
import { registerForEvent } from './signUp/registerForEvent'
import { withdrawFromEvent } from './signUp/withdrawFromEvent'

type Store = Awaited<ReturnType<typeof aStore>>

function listing(store: Store, when: Input<'events.list'>['when'], more: Partial<Input<'events.list'>> = {}) {
  return everyPage<EventCard>(async (cursor) => {
    return answered(await listEvents({ when, ...more, ...(cursor && { cursor }) }, asking(store, aPerson('Li'))))
  })
}

const idsOf = (pages: EventCard[][]) => pages.flat().map(({ id }) => id)
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `e${String(index).padStart(2, '0')}`)

describe('the list of events', () => {
  test.each(['open', 'current', 'past'] as const)(
    'of %s ones shows each once, though all have the same times',
    async (when) => {
      const times = when === 'past' ? { startsAt: NOON - 2 * HOUR, endsAt: NOON - HOUR } : {}
      const store = await aStore({ events: numbered(45).map((id) => anEvent({ id, ...times })) })
      const pages = await listing(store, when)

      expect(pages.map(({ length }) => length)).toEqual([20, 20, 5])
      expect(idsOf(pages).sort()).toEqual(numbered(45))
    }
  )

  test('begins with what comes next, and what is over with the last', async () => {
    const over = { startsAt: NOON - 9 * DAY }
    const store = await aStore({
      events: [
        anEvent({ id: 'later', endsAt: NOON + 5 * DAY }),
        anEvent({ id: 'next', endsAt: NOON + 4 * DAY }),
        anEvent({ id: 'old', ...over, endsAt: NOON - 2 * DAY }),
        anEvent({ id: 'recent', ...over, endsAt: NOON }),
      ],
    })

    expect(idsOf(await listing(store, 'current'))).toEqual(['next', 'later'])
    expect(idsOf(await listing(store, 'past'))).toEqual(['recent', 'old'])
  })

  test('keeps drafts to itself, and what cannot be signed up for yet out of the open ones', async () => {
    const store = await aStore({
      events: [
        anEvent({ id: 'draft', state: 'draft' }),
        anEvent({ id: 'walk', kind: 'walk' }),
        anEvent({ id: 'soon', opensAt: NOON + 1 }),
      ],
    })

    expect(idsOf(await listing(store, 'open'))).toEqual(['walk'])
    expect(idsOf(await listing(store, 'current')).sort()).toEqual(['soon', 'walk'])
    expect(idsOf(await listing(store, 'current', { kind: 'chess' }))).toEqual(['soon'])
  })

  test.each(['', 'abc', '1:2', 'NaN:cup', '-1', '$gt', '00000000000000:{}'])(
    'begins anew for the cursor %j',
    async (cursor) => {
      const store = await aStore({ events: [anEvent()] })
      const page = answered(await listEvents({ when: 'current', cursor }, asking(store, aPerson('Li'))))
      expect(idsOf([page.items])).toEqual(['cup'])
    }
  )

  test('says where the reader stands', async () => {
    const { store } = await aBusyCup(['Li', 'Wang'])
    const [card] = (await listing(store, 'current')).flat()

    expect(card).toMatchObject({ mine: { status: 'confirmed' }, count: { left: 0, waiting: 1 }, phase: 'full' })
  })
})

async function aBusyCup(names: string[], capacity = 1) {
  const store = await aStore({
    events: [anEvent({ capacity })],
    members: names.map((name) => aMember(name)),
    people: names.map((name) => aPerson(name)),
  })
  for (const name of names) await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
  return { store }
}

describe('the list of registrations', () => {
  test('shows each person once over its pages, though all came at the same moment', async () => {
    const names = numbered(120)
    const { store } = await aBusyCup(names, 100)
    const pages = await everyPage(async (cursor) => {
      const input = { eventId: 'cup', ...(cursor && { cursor }) }
      return answered(await listRegistrations(input, asking(store, anOfficer())))
    })

    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(pages.flat().map(({ name }) => name)).toEqual([...names].sort())
    expect(pages.flat().filter(({ position }) => position)).toHaveLength(20)
    expect(JSON.stringify(pages)).not.toContain('199')
  })

  test('may be asked for one state alone, and any cursor does no harm', async () => {
    const { store } = await aBusyCup(['Li', 'Wang'])
    const ask = async (more: object) =>
      answered(await listRegistrations({ eventId: 'cup', ...more }, asking(store, anOfficer()))).items.map(
        ({ name }) => name
      )

    expect(await ask({ status: 'waitlisted' })).toEqual(['Wang'])
    expect(await ask({ cursor: '-5' })).toEqual(['Li', 'Wang'])
  })
})

describe('my registrations', () => {
  test('show the next event first, with the place in the queue, and what is over behind it', async () => {
    const names = ['Wang', 'Li']
    const store = await aStore({
      events: [
        anEvent({ id: 'over', closesAt: NOON + 1, startsAt: NOON + 1, endsAt: NOON + 2 }),
        anEvent({ id: 'cup', capacity: 1 }),
        anEvent({ id: 'far', endsAt: NOON + 30 * DAY }),
        anEvent({ id: 'left', endsAt: NOON + 40 * DAY }),
      ],
      members: names.map((name) => aMember(name)),
      people: names.map((name) => aPerson(name)),
    })
    for (const eventId of ['over', 'cup', 'far', 'left'])
      for (const name of names) await registerForEvent({ eventId, answers: {} }, asking(store, aPerson(name)))
    await withdrawFromEvent({ eventId: 'left' }, asking(store, aPerson('Li')) as never)

    const mine = answered(await listMyRegistrations({}, asking(store, aPerson('Li'), NOON + HOUR)))
    expect(mine.map(({ event, status, position }) => [event.id, status, position])).toEqual([
      ['cup', 'waitlisted', 1],
      ['far', 'confirmed', undefined],
      ['left', 'withdrawn', undefined],
      ['over', 'confirmed', undefined],
    ])
  })

  test('of somebody on no roster are none', async () => {
    const { store } = await aBusyCup(['Li'])
    expect(await listMyRegistrations({}, asking(store, anOfficer()))).toEqual({ ok: true, value: [] })
  })
})
