import type { MemberContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { checkInId } from '#shared/checkin/checkIn'
import { decideFeedback, feedbackId } from '#shared/feedback/feedback'
import { done } from '#shared/result'

/** 评价. Safe to repeat; another one within the time takes the place of the first. */
export async function giveFeedback(
  { eventId, face, words = '' }: Input<'feedback.give'>,
  { store, person, now }: MemberContext
): Promise<Output<'feedback.give'>> {
  const memberId = person.member.id
  const [event, hasCome] = await Promise.all([store.events.get(eventId), wasThere(store, eventId, memberId)])
  const open = decideFeedback(event, hasCome, now)
  if (!open.ok) return open
  const id = feedbackId(eventId, memberId)
  await store.feedback.put({ id, eventId, memberId, personId: person.id, face, words, at: now })
  return done({ given: true })
}

export async function wasThere({ checkins }: Store, eventId: string, memberId: string): Promise<boolean> {
  return (await checkins.find(checkInId(eventId, memberId)))?.state === 'in'
}
