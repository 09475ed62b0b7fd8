import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { aFullStore } from '../../testing/aStore'
import { NOON } from '../../testing/factories'
import { readAttendance } from './readAttendance'

const visit = (member: number, at: number): CheckIn => {
  const [eventId, memberId] = [`e${at}`, `m${member}`]
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: 'door', memberId, personId: '', enterpriseId: 'f' },
    ...{ unionId: 'u', state: 'in', at, door: '东门', how: 'name', by: '林' },
  }
}

test('more visits than one question gives are all read, also those of the same minute', async () => {
  const { store } = await aFullStore()
  const rows = Array.from({ length: 2300 }, (_, index) => visit(index, NOON - Math.floor(index / 700) * 60_000))
  await store.checkins.addMany(rows)
  const found = await readAttendance(store, { from: NOON - 3_600_000, until: NOON })
  expect(new Set(found.map(({ memberId }) => memberId)).size).toBe(rows.length)
})
