import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { decide } from '../../review/feature'
import { eventReview } from './eventReview'
import { tellAsker } from './tellAsker'

/** 退回. An officer sends an event back to its chair with a word; a chair takes back what waits without one. */
export async function sendBackEvent(
  { eventId, word }: Input<'events.sendBack'>,
  context: PersonContext
): Promise<Output<'events.sendBack'>> {
  const { store, person, now, line } = context
  const row = await store.events.get(eventId)
  const { review } = row
  if (review?.state !== 'asked') return refused(review ? 'decided_already' : 'not_asked')
  const byOfficer = isOfficer(person)
  const outcome = await decide(
    eventReview,
    {
      ...{ row, word },
      decision: 'sendBack',
      late: 'decided_already',
      move: ({ decidedByName: by, decidedAt: at }) =>
        done({
          where: { _id: eventId, 'review.state': 'asked' },
          changes: byOfficer
            ? { 'review.state': 'sent_back', 'review.sentBack': { by, at, word }, changedAt: at }
            : { review: _.remove(), changedAt: at },
        }),
    },
    context
  )
  if (!outcome.ok) return outcome
  if (byOfficer) await tellAsker(store, row, { review, by: person, now, word })
  line.say({ remark: word })
  return done({ sentBack: true })
}
