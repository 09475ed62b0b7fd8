import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { ASKED_REMARK } from '#shared/events/life/life'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { refuseRisky, vetWords } from '../checks/feature'
import { leaveJoining } from './life/joinBrandDeed'
import { openForSignUp } from './places/openForSignUp'
import { askForEvent, waitsForOfficer } from './review/askForEvent'
import { eventReview } from './review/eventReview'
import { wordsOfEvent } from './wordsOfEvent'

/**
 * 发布活动. Refused until its words may be public; what a chair opens to more than the own union waits for an officer. The place book is laid first, so that everybody who sees the event can
 * also take a place; a draft that was changed meanwhile gets a book that says the same.
 */
export async function publishEvent(
  { eventId }: Input<'events.publish'>,
  context: PersonContext
): Promise<Output<'events.publish'>> {
  const { store, now } = context
  for (;;) {
    const event = await store.events.get(eventId)
    if (event.state === 'cancelled') return refused('cancelled')
    if (event.state === 'published') return refused('already_published')
    if (now >= event.endsAt) return refused('finished')

    if (waitsForOfficer(event, context.person)) {
      const words = await refuseRisky(context, wordsOfEvent(event))
      if (!words.ok) return words
      if (!(await askForEvent(event, undefined, context))) continue
      context.line.say({ remark: ASKED_REMARK })
      return done({ eventId, waits: true })
    }
    const words = await vetWords(context, { text: wordsOfEvent(event), place: `活动${quoted(event.title)}` })
    if (!words.ok) return words
    await openForSignUp(context, event)
    const publish = () =>
      store.events.change(
        { _id: eventId, state: 'draft', rev: event.rev },
        { state: 'published', changedAt: now, rev: _.inc(1), ...(event.review && { review: _.remove() }) }
      )
    const published = await leaveJoining(store, { event, now, write: publish })
    if (published === 0) continue
    if (event.review) await eventReview.tasks.note(store, eventId)
    return done({ eventId })
  }
}
