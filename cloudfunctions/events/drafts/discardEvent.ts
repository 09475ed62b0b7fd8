import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import type { StoredEvent } from '../storedEvent'

/** 删掉的活动草稿. A draft as it was when it was thrown away, kept for a while so that it can come back. */
export interface DiscardedEvent {
  id: string
  event: StoredEvent
  by: string
  at: number
}

/**
 * 删除活动草稿. A draft has no places yet, so it goes as a whole; one that waits for an officer is taken back first. The
 * copy is written before the draft goes, as for articles.
 */
export async function discardEvent(
  { eventId }: Input<'events.discard'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.discard'>> {
  const event = await store.events.find(eventId)
  if (!event) {
    await store.discardedEvents.get(eventId)
    line.leaveOut()
    return done({ discarded: true })
  }
  if (event.state !== 'draft' || event.review?.state === 'asked') return refused('not_draft')
  await store.discardedEvents.put({ id: eventId, event, by: person.name, at: now })
  const gone = await store.events.remove({ _id: eventId, state: 'draft', rev: event.rev })
  if (gone === 0) return refused('changed_meanwhile')
  line.say({ remark: event.title })
  return done({ discarded: true })
}

/** 撤销删除. Brings a draft back as it was; one that is there already stays as it is. */
export async function restoreEvent(
  { eventId }: Input<'events.restore'>,
  { store, line }: PersonContext
): Promise<Output<'events.restore'>> {
  const discarded = await store.discardedEvents.find(eventId)
  if (!discarded) {
    await store.events.get(eventId)
    line.leaveOut()
    return done({ restored: true })
  }
  await store.events.add(discarded.event)
  await store.discardedEvents.remove({ _id: eventId, at: discarded.at })
  line.say({ remark: discarded.event.title })
  return done({ restored: true })
}
