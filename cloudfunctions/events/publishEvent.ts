import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/placeBook'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'
import { wordsOfEvent } from './wordsOfEvent'

/**
 * 发布活动. Refused until its words may be public. The place book is laid first, so that everybody who sees the event can
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

    const words = await vetWords(context, { text: wordsOfEvent(event), place: `活动“${event.title}”` })
    if (!words.ok) return words
    await layPlaceBook(store, event)
    const published = await store.events.change(
      { _id: eventId, state: 'draft', rev: event.rev },
      { state: 'published', changedAt: now, rev: _.inc(1) }
    )
    if (published === 0) continue
    return done({ eventId })
  }
}

/** Lays the book, or renews one that an unfinished publication left, as long as nobody has touched it. */
async function layPlaceBook({ places }: Store, event: UnionEvent): Promise<void> {
  const { id, ...fresh } = newPlaceBook(event)
  if (await places.add({ id, ...fresh })) return
  await places.change({ _id: id, rev: 0 }, { ...fresh })
}

export function newPlaceBook({ id, opensAt, closesAt, startsAt, hasWaitlist, capacity }: UnionEvent): PlaceBook {
  return {
    id,
    status: 'open',
    opensAt,
    closesAt,
    startsAt,
    hasWaitlist,
    capacity,
    left: capacity,
    holders: [],
    waiting: [],
    removed: [],
    rev: 0,
    settledRev: 0,
  }
}
