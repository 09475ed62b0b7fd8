import type { Job } from '#server/job'
import type { PlaceBook } from '#shared/events/placeBook'
import { beginAgenda, entriesOf, openAgenda } from '../agenda/feature'
import { resizeEvent } from '../events/changes/resizeEvent'
import { events } from '../events/feature'
import { registerForEvent } from '../events/registerForEvent'
import { removePerson } from '../events/removePerson'
import { withdrawFromEvent } from '../events/withdrawFromEvent'
import { listInbox } from '../messages/inbox'
import { answered } from './answered'
import { aStore } from './aStore'
import { aMember, anEvent, anOfficer, aPerson, asking, askingMember, NOON, withoutFiles } from './factories'

const entries = entriesOf([events])

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']

/**
 * The event `cup` with five members around it, and everything that they and the organiser may do, at a time of the
 * test's choice.
 */
export async function anOpening(event = anEvent()) {
  const store = await aStore({
    events: [event],
    members: NAMES.map((name) => aMember(name)),
    people: NAMES.map((name) => aPerson(name)),
  })
  const eventId = event.id
  const time = { now: NOON }
  const clock = () => time.now
  const job = { store, clock, files: withoutFiles, wechat: {} as Job['wechat'], holder: 'one' }
  await beginAgenda(store, entries, NOON)
  await openAgenda(entries, job).runDue()
  const names = (list: { member: string }[]) => list.map(({ member }) => member.slice(2))
  return {
    store,
    time,
    register: (name: string, on = store, answers = {}) =>
      registerForEvent({ eventId, answers }, asking(on, aPerson(name), time.now)),
    withdraw: (name: string, on = store) => withdrawFromEvent({ eventId }, askingMember(on, name, time.now)),
    resize: (capacity: number, on = store) => resizeEvent({ eventId, capacity }, asking(on, anOfficer(), time.now)),
    remove: (name: string, on = store) =>
      removePerson({ eventId, memberId: `m-${name}`, reason: '重复报名' }, asking(on, anOfficer(), time.now)),
    /** Runs the timer, late enough after a crash for what the agenda was told before. */
    repair: (on = store) => {
      time.now += 100_000
      return openAgenda(entries, { ...job, store: on }).runDue()
    },
    book: () => store.places.get(eventId),
    standing: async () => {
      const book: PlaceBook = await store.places.get(eventId)
      return { left: book.left, holders: names(book.holders), waiting: names(book.waiting) }
    },
    /** Kinds of the messages in a member's inbox. */
    told: async (name: string) =>
      answered(await listInbox({}, asking(store, aPerson(name), time.now))).items.map(({ kind }) => kind),
  }
}
