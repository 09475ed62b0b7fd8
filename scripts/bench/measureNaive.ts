import { randomUUID } from 'node:crypto'
import { newPlaceBook } from '../../cloudfunctions/events/places/layPlaceBook'
import { registerForEvent } from '../../cloudfunctions/events/signUp/registerForEvent'
import type { Store } from '../../cloudfunctions/server/store'
import { anEvent, aPerson, asking } from '../../cloudfunctions/testing/factories'
import { whoIsIn } from '../../cloudfunctions/testing/places/whoIsIn'
import type { Figure } from './figure'
import { storeOverHttp } from './storeOverHttp'

const MEMBERS = 2000
const PLACES = 64
const AT_ONCE = 64

/** Measures the rush on the database alone: with “count, then insert” as often written, and with our place book. */
export async function measureNaive(): Promise<Figure[]> {
  const names = Array.from({ length: MEMBERS }, (_, index) => `n${index}`)
  const taps = [...names, ...names].sort(() => Math.random() - 0.5)
  const { store, close } = await storeOverHttp()

  const naive = await tapAll(taps, (name) => countThenInsert(store, name))
  const naiveIn = await store.registrations.count({ status: 'confirmed' })
  const naiveRows = await store.registrations.count()
  await store.registrations.remove({ eventId: 'cup' })

  const event = anEvent({ capacity: PLACES })
  await store.events.add(event)
  await store.places.add(newPlaceBook(event))
  const ours = await tapAll(taps, (name) =>
    registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
  )
  const book = await store.places.get('cup')
  const doubled = book.people.length - MEMBERS
  await close()
  return [
    {
      what: `“count, then insert”, ${MEMBERS} × 2 taps`,
      value: Math.round(taps.length / naive),
      unit: 'taps/s',
      note: `${naiveIn} got in for ${PLACES} places, ${naiveRows - MEMBERS} registered twice`,
    },
    {
      what: `place book, ${MEMBERS} × 2 taps`,
      value: Math.round(taps.length / ours),
      unit: 'taps/s',
      note: `${whoIsIn(book).held.length} got in for ${PLACES} places, ${doubled} registered twice`,
    },
  ]
}

/** The usual mistake: between its count and its insert somebody else counts too. */
async function countThenInsert({ registrations }: Store, name: string): Promise<void> {
  const memberId = `m-${name}`
  if ((await registrations.count({ eventId: 'cup', memberId })) > 0) return
  const taken = await registrations.count({ eventId: 'cup', status: 'confirmed' })
  const status = taken < PLACES ? ('confirmed' as const) : ('waitlisted' as const)
  const who = { personId: `p-${name}`, name, enterpriseId: 'e', unionId: 'u' }
  await registrations.add({
    id: randomUUID(),
    eventId: 'cup',
    memberId,
    ...who,
    status,
    turn: '',
    rev: 0,
    at: Date.now(),
    answers: {},
  })
}

async function tapAll(taps: string[], tap: (name: string) => Promise<unknown>): Promise<number> {
  const rest = taps.values()
  const started = performance.now()
  const lane = async () => {
    for (const name of rest) await tap(name)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return (performance.now() - started) / 1000
}
