import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { decideDoor, momentAtDoor } from '#shared/checkin/checkIn'
import { done, refused } from '#shared/result'
import { seatAtDoor } from '../../events/feature'
import { letIn } from './letIn'
import { readAtDoor } from './readAtDoor'

/** 现场补进. A place for somebody at the door, if one is free, and the check-in with it. Safe to repeat. */
export async function walkIn(
  { eventId, door, at: told, memberId }: Input<'checkin.walkIn'>,
  context: PersonContext
): Promise<Output<'checkin.walkIn'>> {
  const { store, person, now, line } = context
  const moment = momentAtDoor(told, now)
  if (!moment.ok) return moment
  const [event, row] = await Promise.all([store.events.get(eventId), store.members.find(memberId)])
  const open = decideDoor(event, moment.value)
  if (!open.ok) return open
  if (!row) return refused('row_left')
  const seated = await seatAtDoor(store, event, { row, now })
  if (!seated.ok) return seated
  const seen = await readAtDoor(context, event, memberId)
  if (!seen.ok) return seen
  line.say({ remark: `${door}补进` })
  const coming = { at: moment.value, door, how: 'walkIn' as const, by: person.name }
  return done(await letIn(context, event, { seen: seen.value, coming }))
}
