import type { PlaceBook } from '#shared/events/places/placeBook'
import { turnKey } from '../events/places/turnKey'
import { registerForEvent } from '../events/signUp/registerForEvent'
import { aStore } from '../testing/aStore'
import { survive } from '../testing/dying'
import { anEvent, aPerson, aSealing, asking } from '../testing/factories'
import { expectWhole } from '../testing/places/expectWhole'
import { whoIsIn } from '../testing/places/whoIsIn'
import { rowsDyingAfter, someRows } from '../testing/someRows'
import { placeBooks } from './009-placeBooks'

const seat = (member: string, over = {}) => ({ member, turn: `t-${member}_`, at: 7, ...over })

/** A book as the version before has stored it, and one that has its turns. */
const listed = {
  ...{ _id: 'cup', status: 'open', opensAt: 1, closesAt: 2, startsAt: 3, hasWaitlist: true, capacity: 2, left: 0 },
  holders: [seat('m-Li'), seat('m-Wang', { promoted: true })],
  waiting: [seat('m-Zhao')],
  removed: [{ ...seat('m-Chen'), reason: '重复报名' }],
  ...{ rev: 9, settledRev: 8 },
}

test.each([0, 1, 9])(
  'a book of lists becomes one of turns, once, also when killed after change %i',
  async (changes) => {
    const { rows } = await someRows('places', [
      listed,
      { ...listed, _id: 'walk', holders: [], waiting: [], left: 2, hasWaitlist: false },
    ])
    await survive(placeBooks.run(rowsDyingAfter(changes, rows), aSealing))
    await placeBooks.run(rows, aSealing)
    const { _id, ...row } = (await rows.find('places', 'cup')) ?? { _id: '' }
    const book = { ...row, id: _id } as unknown as PlaceBook
    expectWhole(book)
    expect(whoIsIn(book)).toMatchObject({ held: ['m-Li', 'm-Wang'], waiting: ['m-Zhao'] })
    expect(book.turns[turnKey('m-Wang')]).toMatchObject({ turn: 't-m-Wang_', at: 7, promoted: true })
    expect(book).toMatchObject({ rev: 9, settledRev: 8, waitingMost: 2000, removed: [{ member: 'm-Chen' }] })
    expect(Object.keys(book)).not.toEqual(expect.arrayContaining(['holders']))
    expect(await rows.find('places', 'walk')).toMatchObject({ waitingMost: 0, free: 2, people: [] })
  }
)

test('whoever taps before the migration has come to a book brings it to its shape', async () => {
  const event = anEvent({ capacity: 2 })
  const store = await aStore({ events: [event], people: [aPerson('Li'), aPerson('Sun')] })
  const { _id, ...old } = { ...listed, opensAt: event.opensAt, closesAt: event.closesAt, startsAt: event.startsAt }
  await store.places.put({ ...old, id: 'cup' } as unknown as PlaceBook)
  expect(await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson('Sun')))).toMatchObject({
    value: { status: 'waitlisted', position: 2 },
  })
  expectWhole(await store.places.get('cup'))
})
