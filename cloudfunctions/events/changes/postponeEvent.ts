import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import type { UnionEvent } from '#shared/events/event'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { vetWords } from '../../checks/feature'
import { carryOut } from './carryOut'

type Move = Omit<Input<'events.postpone'>, 'eventId'>

/**
 * 改期改址. Everybody who holds a place or waits for one is told once, however often the call is repeated; places stay with
 * their holders.
 */
export async function postponeEvent(
  { eventId, ...move }: Input<'events.postpone'>,
  context: PersonContext
): Promise<Output<'events.postpone'>> {
  const { store, now, line } = context
  for (;;) {
    const event = await store.events.get(eventId)
    const decision = decideChange(event, now)
    if (!decision.ok) return decision
    if (now >= move.endsAt) return refused('finished')
    if (isThere(event, move)) {
      line.leaveOut()
      return done({ told: await carryOut(store, eventId, now) })
    }

    if (event.venue !== move.venue) {
      const words = await vetWords(context, { text: move.venue, place: `“${event.title}”的新地点` })
      if (!words.ok) return words
    }
    const turn = `r${event.rev + 1}`
    await promiseWork(store, { name: 'events.carryOut', subject: eventId, now })
    const moved = await store.events.change(
      { _id: eventId, state: 'published', rev: event.rev },
      { ...move, changedAt: now, unfinished: { kind: 'event_changed', turn }, rev: _.inc(1) }
    )
    if (moved === 0) continue
    return done({ told: await carryOut(store, eventId, now) })
  }
}

function isThere(event: UnionEvent, { startsAt, endsAt, opensAt, closesAt, venue }: Move): boolean {
  const isAtThatTime = event.startsAt === startsAt && event.endsAt === endsAt
  return isAtThatTime && event.opensAt === opensAt && event.closesAt === closesAt && event.venue === venue
}
