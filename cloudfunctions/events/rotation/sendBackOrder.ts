import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { eventPath, templateTime } from '#shared/events/placeMessage'
import { newMessage } from '#shared/messages/newMessage'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../delivery/feature'
import { decide } from '../../review/feature'
import { rotationReview } from './rotationReview'

/** 退回顺序. With a word to whoever asked for it: what the record lacks, or whom it has wrong. */
export async function sendBackOrder(
  { eventId, word }: Input<'events.sendBackOrder'>,
  context: PersonContext
): Promise<Output<'events.sendBackOrder'>> {
  const { store, person, now, line } = context
  const row = await store.lotteryDraws.find(eventId)
  if (!row?.organiser) return refused('not_by_rotation')
  if (row.review?.state !== 'asked') return refused('order_not_waiting')
  const { asked } = row.review
  const outcome = await decide(
    rotationReview,
    {
      ...{ row, word },
      decision: 'sendBack',
      late: 'decided_already',
      move: ({ decidedByName: by, decidedAt: at }) =>
        done({
          where: { _id: eventId, state: 'closed' as const, 'review.state': 'asked' as const },
          changes: { 'review.state': 'sent_back' as const, 'review.sentBack': { by, at, word } },
        }),
    },
    context
  )
  if (!outcome.ok) return outcome
  const { title } = await store.events.get(eventId)
  const text = `${person.name} 退回：${word}。请在工作台核对，再点“重新排”。`
  const message = newMessage(
    {
      ...{ kind: 'event_reviewed', subject: eventId, turn: `${now}`, personId: asked.askedBy },
      ...{ title: `${quoted(title)}的顺序退回来了`, text, path: eventPath(eventId) },
      fields: { thing1: title, thing2: '轮换的顺序', time3: templateTime(now), thing4: text },
    },
    now
  )
  if (asked.askedBy) await leaveMessages(store, [message], now)
  line.say({ remark: word })
  return done({ sentBack: true })
}
