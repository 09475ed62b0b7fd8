import type { Question } from '#shared/events/form/question'
import { aFullStore } from '../../testing/aStore'
import { aMember, anEvent, anOfficer, aPerson, aSealing, asking, NOON } from '../../testing/factories'
import { bookOf } from '../../testing/places/bookOf'
import { registerForEvent } from '../signUp/registerForEvent'
import { openForSignUp } from './openForSignUp'

const WAITING = 500

/** An event that is full, with a long queue, whose text and timetable this process has just read. */
async function aRush() {
  const event = anEvent({ capacity: 1, waitingMost: 2000 })
  const { store, database } = await aFullStore({ events: [event] })
  const seat = (member: string) => ({ member, turn: `turn-${member}`, at: 0 })
  const waiting = Array.from({ length: WAITING }, (_, index) => seat(`m-before-${index}`))
  await store.places.put(bookOf(event, [seat('m-first')], waiting))
  await store.members.add(aMember('Li'))
  const tap = (name: string) => registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
  await tap('Chen')
  const costOf = async (name: string) => {
    const before = database.counters()
    const place = await tap(name)
    const { byId, indexed, scans, written, examined } = database.counters()
    const asked = byId + indexed + scans - before.byId - before.indexed - before.scans
    return { place, cost: { asked, examined: examined - before.examined, written: written - before.written } }
  }
  return { costOf }
}

test('a tap in a rush asks for three documents and writes two, however long the queue is; a second one writes none', async () => {
  const { costOf } = await aRush()
  expect(await costOf('Li')).toMatchObject({
    place: { value: { status: 'waitlisted', position: WAITING + 2 } },
    cost: { asked: 3, examined: 3, written: 2 },
  })
  expect(await costOf('Li')).toMatchObject({
    place: { value: { status: 'waitlisted', position: WAITING + 2 } },
    cost: { asked: 2, examined: 2, written: 0 },
  })
})

test('a tap that takes an option of which there is a number costs as much as one that chooses among as many as one likes', async () => {
  const costs: object[] = []
  for (const kind of ['choice', 'stock'] as const) {
    const shirt: Question = { id: 'shirt', label: '尺码', kind, options: ['L', 'XL'], amounts: [9, 9], required: true }
    const event = anEvent({ capacity: 9, questions: [shirt] })
    const { store, database } = await aFullStore({ events: [event] })
    await openForSignUp({ store, sealing: aSealing, person: anOfficer(), now: NOON }, event)
    const tap = (name: string) =>
      registerForEvent({ eventId: 'cup', answers: { shirt: 'L' } }, asking(store, aPerson(name)))
    await tap('Chen')
    const before = database.counters()
    expect(await tap('Li')).toMatchObject({ value: { status: 'confirmed' } })
    const { byId, indexed, scans, written } = database.counters()
    const asked = byId + indexed + scans - before.byId - before.indexed - before.scans
    costs.push({ asked, written: written - before.written })
  }
  expect(costs[1]).toEqual(costs[0])
})
