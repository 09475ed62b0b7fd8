import type { UnionEvent } from '#shared/events/event'
import { releasePlaces } from '../../../cloudfunctions/events/line/releasePlaces'
import { registerForEvent } from '../../../cloudfunctions/events/signUp/registerForEvent'
import { answered } from '../../../cloudfunctions/testing/answered'
import { aMember, anEvent, aPerson, asking, HOUR, NOON, TEST_KEYS } from '../../../cloudfunctions/testing/factories'
import { bookOf } from '../../../cloudfunctions/testing/places/bookOf'
import { type Figure, ms } from '../figure'
import { storeOverHttp } from '../storeOverHttp'
import { rushOf } from './openBook'

const TURNS = [2000, 5000, 12_000]
const TAPS = 200
const RESERVES = 768

/** Measures a tap in a book that already holds very many, and the moment when all reserves of an event go to everybody. */
export async function measureBook(): Promise<Figure[]> {
  const taps: number[] = []
  for (const turns of TURNS) taps.push(await tapsBeside(turns))
  const [first = 1] = taps
  return [
    ...taps.map((aSecond, index) => ({
      ...{ what: `taps in a book of ${TURNS[index]} turns, 64 at once, by HTTP`, value: aSecond, unit: 'taps/s' },
      ...(index > 0 && { note: `${(first / aSecond).toFixed(2)} times as long as with ${TURNS[0]}` }),
    })),
    { what: `${RESERVES} reserves released at their time`, value: ms(await release()), unit: 'ms' },
  ]
}

async function tapsBeside(turns: number): Promise<number> {
  const event = anEvent({ capacity: turns + TAPS })
  const { store, close } = await openStoreWith(event, turns)
  const names = Array.from({ length: TAPS }, (_, index) => `n${index}`)
  await store.members.addMany(names.map((name) => aMember(name)))
  await store.people.addMany(names.map((name) => aPerson(name)))
  const { aSecond } = await rushOf(names, async (name) =>
    answered(await registerForEvent({ eventId: event.id, answers: {} }, asking(store, aPerson(name))))
  )
  await close()
  return aSecond
}

async function release(): Promise<number> {
  const reserves = Array.from({ length: RESERVES }, (_, index) => ({
    ...{ id: `r${index}`, name: `企业 ${index}`, places: 1, until: NOON - HOUR },
    of: { kind: 'enterprise' as const, id: `e${index}` },
  }))
  const event = anEvent({ capacity: RESERVES, reserves })
  const { store, close } = await openStoreWith(event, 0)
  const began = performance.now()
  await releasePlaces.run({ store, clock: () => NOON, until: NOON + HOUR } as never, event.id)
  const took = performance.now() - began
  const book = await store.places.get(event.id)
  if (Object.values(book.pools).filter(({ into }) => into).length !== RESERVES)
    throw new Error('Not all were released.')
  await close()
  return took
}

async function openStoreWith(event: UnionEvent, turns: number) {
  process.env.ANSWER_KEYS = TEST_KEYS
  const { store, close } = await storeOverHttp()
  const held = Array.from({ length: turns }, (_, index) => ({ member: `m-o${index}`, turn: `t${index}`, at: 0 }))
  await store.events.add(event)
  await store.places.add(bookOf(event, held))
  return { store, close }
}
