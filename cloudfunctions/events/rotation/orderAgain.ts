import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { orderByRecord } from './orderByRecord'

/**
 * 重新排. By record and roster as they are now, of those who still want to; whoever asks for it is the one whom another officer
 * looks after. Safe to repeat.
 */
export async function orderAgain(
  { eventId }: Input<'events.orderAgain'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.orderAgain'>> {
  const event = await store.events.get(eventId)
  const before = await store.lotteryDraws.find(eventId)
  if (!before?.organiser) return refused('not_by_rotation')
  if (now >= event.startsAt || event.state !== 'published') return refused('order_late')
  const asked = { askedBy: person.id, askedByName: person.name, askedAt: now }
  await promiseWork(store, { name: 'events.draw', subject: eventId, now })
  const begun = await store.lotteryDraws.change(
    { _id: eventId, state: 'closed', 'review.state': 'sent_back' },
    { 'review.state': 'ordering', 'review.asked': asked, 'review.sentBack': _.remove(), round: _.inc(1) }
  )
  if (begun === 0) line.leaveOut()
  const order = await store.lotteryDraws.get(eventId)
  const { review } = await orderByRecord(store, event, { order, now })
  return review?.state === 'asked' ? done({ state: 'asked' }) : refused('order_not_sent_back')
}
