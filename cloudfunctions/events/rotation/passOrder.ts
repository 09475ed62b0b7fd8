import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { leaveWork } from '../../agenda/feature'
import { decide } from '../../review/feature'
import { rotationReview } from './rotationReview'

/** 通过顺序. An officer passes the round that was read; the places follow by the agenda, down the list. */
export async function passOrder(
  { eventId, round, alone }: Input<'events.passOrder'>,
  context: PersonContext
): Promise<Output<'events.passOrder'>> {
  const { store, now } = context
  const [event, row] = await Promise.all([store.events.get(eventId), store.lotteryDraws.find(eventId)])
  if (!row?.organiser) return refused('not_by_rotation')
  if (row.review?.state !== 'asked')
    return refused(row.review?.state === 'passed' ? 'decided_already' : 'order_not_waiting')
  if (event.state !== 'published') return refused('order_not_waiting')
  if (now >= event.startsAt || row.state !== 'closed') return refused('order_late')
  if (row.round !== round) return refused('changed_meanwhile')
  const outcome = await leaveWork(store, { name: 'events.draw', subject: eventId, now }, () =>
    decide(
      rotationReview,
      {
        ...{ row, alone },
        decision: 'pass',
        late: 'decided_already',
        move: (passed) =>
          done({
            where: { _id: eventId, state: 'closed' as const, round, 'review.state': 'asked' as const },
            changes: {
              state: 'drawn' as const,
              drawnAt: now,
              'review.state': 'passed' as const,
              'review.passed': passed,
            },
          }),
      },
      context
    )
  )
  return outcome.ok ? done({ state: 'passed' }) : outcome
}
