import { THE_STREET } from '#shared/access/role'
import type { Asked } from '#shared/review/review'
import type { Waiting } from '#shared/tasks/task'
import type { ReviewCard } from '../../review/feature'
import { waitsFor } from '../../tasks/feature'
import type { StoredEvent } from '../storedEvent'

const NOBODY: Pick<Asked, 'askedBy' | 'askedAt'> = { askedBy: '', askedAt: 0 }

/** 等干部看的活动. Events of chairs for more than the own union, and new words of such events that are out. */
export const eventReview: ReviewCard<StoredEvent> = {
  name: '这个活动',
  rows: ({ events }) => events,
  asked: ({ review }) => review?.asked ?? NOBODY,
  takesBack: true,
  holders: ['officer', 'federation'],
  tasks: waitsFor<Pick<StoredEvent, 'id' | 'state' | 'endsAt' | 'review'>>({
    kinds: ['eventReviews'],
    walk: ({ events }) => events.walk({ where: { 'review.state': 'asked' }, fields: ['state', 'endsAt', 'review'] }),
    find: ({ events }, id) => events.find(id),
    waiting: reviewWaits,
  }),
}

/** What waits of one event: itself, or its new words. */
export function reviewWaits({
  id,
  state,
  endsAt,
  review,
}: Pick<StoredEvent, 'id' | 'state' | 'endsAt' | 'review'>): Waiting[] {
  return review?.state === 'asked' && state !== 'cancelled'
    ? [{ kind: 'eventReviews', subject: id, scope: THE_STREET, since: review.asked.askedAt, until: endsAt }]
    : []
}
