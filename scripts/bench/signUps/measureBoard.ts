import { listApprovals } from '../../../cloudfunctions/events/approval/listApprovals'
import { openEvent } from '../../../cloudfunctions/events/openEvent'
import { seeOutlook } from '../../../cloudfunctions/events/outlook/seeOutlook'
import { listRegistrations } from '../../../cloudfunctions/events/signedUp/listRegistrations'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { aMember, anEvent, anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { bookOf } from '../../../cloudfunctions/testing/places/bookOf'
import { type Figure, ms, percentile, timesOf } from '../figure'

const PEOPLE = 600
/** Unions of which they are, one after the other. */
const UNIONS = 40
const ROUNDS = 60

/** Measures the board of an event of 600 people as an officer opens it: its head, its outlook, its list, and who waits for a yes. */
export async function measureBoard(): Promise<Figure[]> {
  const event = anEvent({ capacity: PEOPLE, approval: 'organiser' })
  const members = Array.from({ length: PEOPLE }, (_, index) =>
    aMember(`n${index}`, { phone: `1990001${1000 + index}`, unionId: `union-${index % UNIONS}` })
  )
  const { store, database } = await aFullStore({ events: [event], members })
  await store.places.put(
    bookOf(
      event,
      members.map(({ id }) => ({ member: id, turn: 't', at: 0 }))
    )
  )
  await store.registrations.addMany(
    members.map(({ id, personId = '', name, enterpriseId, unionId }) => ({
      ...{ id: `cup:${id}`, eventId: 'cup', memberId: id, personId, name, enterpriseId, unionId },
      ...{ status: 'confirmed', turn: 't', rev: 1, at: 0, answers: {}, awaits: 'organiser' },
    }))
  )
  const desk = asking(store, anOfficer())
  const cursor = undefined
  const parts = {
    'the board of an event of 600 people opened': () => openEvent({ eventId: 'cup' }, desk),
    'its outlook, union by union': () => seeOutlook({ eventId: 'cup' }, desk),
    'its list, the first 50': () => listRegistrations({ eventId: 'cup', status: 'confirmed', cursor }, desk),
    'who of them waits for a yes, the first 50': () => listApprovals({ eventId: 'cup', cursor }, desk),
  }
  const figures: Figure[] = []
  for (const [what, part] of Object.entries(parts)) {
    await part()
    const before = database.counters()
    if (!(await part()).ok) throw new Error(`${what}: refused`)
    const after = database.counters()
    const calls = after.byId + after.indexed + after.scans - before.byId - before.indexed - before.scans
    const times = await timesOf(ROUNDS, part)
    figures.push({
      ...{ what, value: ms(percentile(times, 0.5)), unit: 'ms' },
      note: `p99 ${ms(percentile(times, 0.99))} ms; ${calls} calls, ${after.examined - before.examined} rows looked at`,
    })
  }
  return figures
}
