import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { checkInId } from '#shared/checkin/checkIn'
import { done, refused } from '#shared/result'
import { dropVisit } from '../sums/readAttendance'

/** 撤销签到. Kept with who did it, when and why; the same person may be checked in again afterwards. Safe to repeat. */
export async function undoCheckIn(
  { eventId, memberId, reason }: Input<'checkin.undo'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'checkin.undo'>> {
  const id = checkInId(eventId, memberId)
  line.say({ remark: reason })
  const undone = { at: now, by: person.name, reason }
  const changed = await store.checkins.change({ _id: id, state: 'in' }, { state: 'undone', undone })
  if (changed === 0) line.leaveOut()
  if (changed === 0 && (await store.checkins.find(id))?.state !== 'undone') return refused('not_checked_in')
  await dropVisit(store, { eventId, memberId })
  return done({ undone: true })
}
