import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { markAllAbsent } from '../../events/feature'
import { missingOf, readComers } from './readComers'

/** 没签到的都标没来. In one step, once the event is over; who said beforehand has given the place back and is not among them. */
export async function markMissing(
  { eventId }: Input<'checkin.markMissing'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'checkin.markMissing'>> {
  const event = await store.events.get(eventId)
  if (event.state !== 'published' || now < event.endsAt) return refused('missing_early')
  const members = missingOf(await readComers(store, eventId)).map(({ memberId }) => memberId)
  const marked = await markAllAbsent(store, { eventId, members, by: person.name, now })
  if (marked === 0) line.leaveOut()
  line.say({ remark: `${marked} 位` })
  return done({ marked })
}
