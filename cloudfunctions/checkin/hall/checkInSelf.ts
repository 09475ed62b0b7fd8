import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { decideDoor } from '#shared/checkin/checkIn'
import { hallText, hallWords, readHallText, windowsAt } from '#shared/checkin/code'
import { metresTo, withinOf } from '#shared/events/venue/within'
import { done, refused } from '#shared/result'
import { codeOf, isSameCode } from '../card/codeOf'
import { letIn } from '../door/letIn'
import { readAtDoor } from '../door/readAtDoor'
import { findHallSecret } from './halls'

/** 大屏的名字, as a door. */
export const HALL = '大屏自助'

/** 自助签到. With the code that the hall’s screen shows at this moment, for the event to which the screen belongs, and where that is asked near it. Safe to repeat. */
export async function checkInSelf(
  { eventId, code, place }: Input<'checkin.self'>,
  context: MemberContext
): Promise<Output<'checkin.self'>> {
  const { store, sealing, person, now } = context
  const event = await store.events.get(eventId)
  const open = decideDoor(event, now)
  if (!open.ok) return open
  const shown = readHallText(code)
  const secret = await findHallSecret(store, sealing, eventId)
  if (!shown || !secret) return refused('hall_wrong')
  const { window } = shown
  if (!isSameCode(code, hallText(window, codeOf(secret, hallWords(eventId, window))))) return refused('hall_wrong')
  if (!windowsAt(now).includes(window)) return refused('hall_old')
  const within = withinOf(event)
  if (within && event.point) {
    if (!place) return done({ kind: 'placeWanted', within })
    const metres = metresTo(event.point, place)
    if (metres > within) return done({ kind: 'far', metres, within })
  }
  const seen = await readAtDoor(context, event, person.member.id)
  if (!seen.ok) return refused('not_on_list')
  return done(await letIn(context, event, { seen: seen.value, coming: { at: now, door: HALL, how: 'hall', by: '' } }))
}
