import * as fc from 'fast-check'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { monthStart } from '#shared/beijingTime'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { readAttendance } from './readAttendance'
import { readSums } from './readSums'
import { dropBooks, sumVisits } from './sumVisits'

const visit = (eventId: string, member: number, at: number, state: CheckIn['state'] = 'in'): CheckIn => {
  const memberId = `m${member}`
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: 'door', memberId, personId: '', enterpriseId: 'f' },
    ...{ unionId: `u${member % 3}`, state, at, door: '东门', how: 'name', by: '林' },
  }
}
const whole = { from: 0, until: NOON }
const forEver = Number.POSITIVE_INFINITY

async function byRows({ checkins }: Store, { from, until }: typeof whole) {
  const rows = await checkins.listAll({ where: { state: 'in', at: _.gt(from).and(_.lte(until)) } })
  return rows.map(({ eventId, memberId, unionId, at }) => `${eventId} ${memberId} ${unionId} ${at}`).sort()
}
async function byBooks(store: Store, span: typeof whole) {
  const visits = await readAttendance(store, span)
  return visits.map(({ eventId, memberId, unionId, at }) => `${eventId} ${memberId} ${unionId} ${at}`).sort()
}
const asRows = async (store: Store, span = whole) => {
  expect(await byBooks(store, span)).toEqual(await byRows(store, span))
  await sumsAsRows(store)
}

/** The sums of the last months against the rows, month by month. */
async function sumsAsRows(store: Store) {
  const span = { from: monthStart(NOON - 40 * DAY), until: monthStart(NOON + 40 * DAY) }
  const rows = await store.checkins.listAll({ where: { state: 'in' } })
  const keyOf = (eventId: string, unionId: string, month: number) => `${eventId} ${unionId} ${month}`
  expect(tally(await readSums(store, span), (sum) => [keyOf(sum.eventId, sum.unionId, sum.month), sum.count])).toEqual(
    tally(
      rows.filter(({ at }) => at >= span.from && at < span.until),
      ({ eventId, unionId, at }) => [keyOf(eventId, unionId, monthStart(at)), 1]
    )
  )
}
function tally<Row>(rows: readonly Row[], part: (row: Row) => [string, number]) {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const [key, count] = part(row)
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return new Map([...counts].filter(([, count]) => count > 0).sort())
}

test('books and rows tell the same, of any span, before, while and after they are made, and made anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.nat(200), fc.constantFrom('in', 'in', 'undone', 'turnedAway')), {
        maxLength: 60,
      }),
      fc.nat(200),
      async (came, since) => {
        const { store } = await aFullStore()
        const rows = new Map(
          came.map(([event, member, hours, state]) => {
            const row = visit(`e${event}`, member, NOON - hours * HOUR, state as CheckIn['state'])
            return [row.id, row]
          })
        )
        await store.checkins.addMany([...rows.values()])
        const span = { from: NOON - since * HOUR, until: NOON - 2 * HOUR }
        await sumVisits({ store, clock: () => NOON - 2 * DAY, until: forEver })
        await asRows(store, span)
        await sumVisits({ store, clock: () => NOON, until: forEver })
        for (const one of [whole, span]) await asRows(store, one)
        await dropBooks(store)
        await asRows(store, span)
        await sumVisits({ store, clock: () => NOON, until: forEver })
        await asRows(store, whole)
      }
    ),
    { numRuns: 25, endOnFailure: true }
  )
})

test('more rows of one moment than one look gives are all taken, and being cut short loses none', async () => {
  const { store } = await aFullStore()
  const at = NOON - 9 * DAY
  await store.checkins.addMany(Array.from({ length: 1400 }, (_one, index) => visit(`e${index % 2}`, index, at)))
  await store.checkins.addMany(Array.from({ length: 30 }, (_one, index) => visit('later', index, at + index * HOUR)))
  await sumVisits({ store, clock: () => NOON, until: 0 })
  await asRows(store)
  for (const _time of [1, 2]) await sumVisits({ store, clock: () => NOON, until: forEver })
  await asRows(store)
  expect((await store.attendance.listAll()).map(({ id, came }) => [id, came.length]).sort()).toEqual([
    ['e0', 700],
    ['e1', 700],
    ['later', 30],
  ])
})

test('whoever is taken out afterwards is in no book any more, also when the first answer was lost', async () => {
  const { store } = await aFullStore({ events: [anEvent({ id: 'walk' })] })
  await store.checkins.addMany([1, 2].map((member) => visit('walk', member, NOON - 9 * DAY)))
  await sumVisits({ store, clock: () => NOON, until: forEver })
  const undo = () =>
    atTheDoor('checkin.undo', { eventId: 'walk', memberId: 'm1', reason: '扫错人了' }, asking(store, anOfficer(), NOON))
  for (const _time of [1, 2]) expect(await undo()).toMatchObject({ ok: true })
  await asRows(store)
  expect(await byBooks(store, whole)).toHaveLength(1)
})

test('a book of before, which has no sums, is counted person by person, also after an undoing', async () => {
  const { store } = await aFullStore({ events: [anEvent({ id: 'walk' })] })
  await store.checkins.addMany([1, 2, 3].map((member) => visit('walk', member, NOON - 9 * DAY)))
  await sumVisits({ store, clock: () => NOON, until: forEver })
  await store.attendance.change({ _id: 'walk' }, { sums: _.remove() })
  await sumsAsRows(store)
  const undoing = { eventId: 'walk', memberId: 'm1', reason: '扫错人了' }
  await atTheDoor('checkin.undo', undoing, asking(store, anOfficer(), NOON))
  await sumsAsRows(store)
})

test('a year is read as sums: no person of a settled event leaves the database', async () => {
  const { store } = await aFullStore()
  await store.checkins.addMany(Array.from({ length: 900 }, (_one, index) => visit('walk', index, NOON - 9 * DAY)))
  await sumVisits({ store, clock: () => NOON, until: forEver })
  const sums = await readSums(store, { from: monthStart(NOON - 40 * DAY), until: monthStart(NOON + 40 * DAY) })
  expect(sums.map(({ count }) => count)).toEqual([300, 300, 300])
})
