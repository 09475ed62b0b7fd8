import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { EventReview } from '#shared/events/eventReview'
import type { Question } from '#shared/events/form/question'
import { nextForm } from '#shared/events/form/version'
import { done, refused } from '#shared/result'
import type { Decided } from '#shared/review/review'
import { decide } from '../../review/feature'
import { freeLeftOut } from '../changes/leftOut'
import { formNewsOf, leaveFormNews } from '../formNews/leaveFormNews'
import { leaveJoining } from '../life/joinBrandDeed'
import { openForSignUp } from '../places/openForSignUp'
import { layStock } from '../stock/layStock'
import type { StoredEvent } from '../storedEvent'
import { eventReview } from './eventReview'
import { tellAsker } from './tellAsker'

/**
 * 通过. An officer passes the version that was read: a draft goes out, an event that is out gets its new words. The place
 * book is laid first, as for any publication.
 */
export async function passEvent(
  { eventId, rev, alone }: Input<'events.pass'>,
  context: PersonContext
): Promise<Output<'events.pass'>> {
  const { store, now } = context
  const row = await store.events.get(eventId)
  const { review } = row
  if (row.state === 'cancelled') return refused('cancelled')
  if (review?.state !== 'asked') return refused(review?.state === 'passed' ? 'decided_already' : 'not_asked')
  // Papers are put up when it is over; nothing else of it is published then.
  if (row.state === 'draft' && now >= row.endsAt) return refused('finished')
  if (row.rev !== rev) return refused('changed_meanwhile')
  const pass = () =>
    decide(
      eventReview,
      {
        ...{ row, alone },
        decision: 'pass',
        late: 'decided_already',
        move: async (decided) => {
          const out = passed(row, review, { decided, now })
          if (row.state === 'draft') await openForSignUp(context, row)
          else await layStock(store, eventId, out.questions ?? row.questions)
          const where = { _id: eventId, rev, state: row.state, 'review.state': 'asked' as const }
          return done({ where, changes: out })
        },
      },
      context
    )
  const outcome = await (row.state === 'draft'
    ? leaveJoining(store, { event: row, now, write: pass })
    : leaveFormNews(store, { eventId, now, write: pass }))
  if (!outcome.ok) return outcome
  await tellAsker(store, row, { review, by: context.person, now })
  return done({ state: 'published' })
}

function passed(
  { state, questions, form, earlierForms, formNews }: StoredEvent,
  { asked, words }: EventReview,
  { decided, now }: { decided: Decided; now: number }
): Changes<StoredEvent> & { questions?: Question[] } {
  const review: EventReview = { state: 'passed', asked, passed: decided }
  const out = state === 'draft' ? { state: 'published' as const } : words && { ...words, ...freeLeftOut(words) }
  const next =
    words &&
    nextForm({ questions, ...(form && { form }), ...(earlierForms && { earlierForms }) }, words.questions ?? questions)
  return {
    ...out,
    ...(state !== 'draft' &&
      (next ? { ...next, ...formNewsOf({ ...(form && { form }), ...(formNews && { formNews }) }) } : { questions })),
    review,
    changedAt: now,
    rev: _.inc(1),
  }
}
