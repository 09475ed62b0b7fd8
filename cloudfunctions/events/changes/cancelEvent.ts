import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { vetWords } from '../../checks/feature'
import { eventReview } from '../review/eventReview'
import { carryOut } from './carryOut'

/** 取消活动. Everybody who holds a place or waits for one is told once; the call may be repeated after a crash. */
export async function cancelEvent(
  { eventId, reason }: Input<'events.cancel'>,
  context: PersonContext
): Promise<Output<'events.cancel'>> {
  const { store, now, line } = context
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok && decision.reason !== 'cancelled') return decision

  if (decision.ok) {
    const words = await vetWords(context, { text: reason, place: `取消${quoted(event.title)}的原因` })
    if (!words.ok) return words
  }
  await promiseWork(store, { name: 'events.carryOut', subject: eventId, now })
  const cancelled = await store.events.change(
    { _id: eventId, state: 'published' },
    {
      state: 'cancelled',
      cancelledReason: reason,
      changedAt: now,
      unfinished: { kind: 'event_cancelled', turn: 'end' },
      rev: _.inc(1),
    }
  )
  if (cancelled === 0 && (await store.events.get(eventId)).cancelledReason !== reason) return refused('cancelled')
  if (cancelled === 0) line.leaveOut()
  if (event.review) await eventReview.tasks.note(store, eventId)
  line.say({ remark: reason })
  return done({ told: await carryOut(store, eventId, now) })
}
