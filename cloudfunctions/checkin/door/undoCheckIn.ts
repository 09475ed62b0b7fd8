import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { checkInId } from '#shared/checkin/checkIn'
import { done, refused } from '#shared/result'

/** 撤销签到. Kept with who did it, when and why; the same person may be checked in again afterwards. Safe to repeat. */
export async function undoCheckIn(
  { eventId, memberId, reason }: Input<'checkin.undo'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'checkin.undo'>> {
  const id = checkInId(eventId, memberId)
  line.say({ remark: reason })
  const undone = { at: now, by: person.name, reason }
  if ((await store.checkins.change({ _id: id, state: 'in' }, { state: 'undone', undone })) === 1)
    return done({ undone: true })
  line.leaveOut()
  const row = await store.checkins.find(id)
  return row?.state === 'undone' ? done({ undone: true }) : refused('not_checked_in')
}
