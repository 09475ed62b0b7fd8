import { THE_STREET, unionOf } from '#shared/access/role'
import type { Asked } from '#shared/review/review'
import type { Waiting } from '#shared/tasks/task'
import type { ReviewCard } from '../../review/feature'
import { waitsFor } from '../../tasks/feature'
import type { PlaceOrder } from '../order/orderRows'

type Row = Pick<PlaceOrder, 'id' | 'state' | 'review'>

const NOBODY: Pick<Asked, 'askedBy' | 'askedAt'> = { askedBy: '', askedAt: 0 }
const kind = 'eventOrders' as const

/** 等干部看的顺序. Sent back, it waits for whoever runs the event. */
export const rotationReview: ReviewCard<PlaceOrder> = {
  name: '这份顺序',
  rows: ({ lotteryDraws }) => lotteryDraws,
  asked: ({ review }) => review?.asked ?? NOBODY,
  takesBack: false,
  holders: ['officer', 'federation'],
  tasks: waitsFor<Row>({
    kinds: [kind],
    walk: ({ lotteryDraws }) => lotteryDraws.walk({ where: { state: 'closed' }, fields: ['state', 'review'] }),
    find: ({ lotteryDraws }, id) => lotteryDraws.find(id),
    waiting: async ({ id, state, review }, { events }): Promise<Waiting[]> => {
      if (state !== 'closed' || (review?.state !== 'asked' && review?.state !== 'sent_back')) return []
      const event = await events.find(id)
      if (event?.state !== 'published') return []
      const scope = review.state === 'asked' ? THE_STREET : unionOf(event.unionId)
      const since = review.sentBack?.at ?? review.asked.askedAt
      return [{ kind, subject: id, scope, since, until: event.startsAt }]
    },
  }),
}
