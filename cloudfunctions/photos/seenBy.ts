import type { MemberContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { checkInId } from '#shared/checkin/checkIn'
import type { UnionEvent } from '#shared/events/event'
import { isHiddenFrom } from '#shared/events/invited/invited'

type Reader = Pick<MemberContext, 'store' | 'person'>

/** An event whose wall somebody may look at: members alone, and only those for whom the event is there. */
export async function eventSeenBy({ store, person }: Reader, eventId: string): Promise<UnionEvent> {
  const event = await store.events.get(eventId)
  if (event.state === 'draft' || isHiddenFrom(event, person.member.id)) throw new RequestFault('not_found')
  return event
}

export async function wasThere({ store, person }: Reader, eventId: string): Promise<boolean> {
  return (await store.checkins.find(checkInId(eventId, person.member.id)))?.state === 'in'
}
