import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { type FreeWords, opensWider } from '#shared/events/eventReview'
import { isOfficer } from '#shared/identity/caller'
import type { StoredEvent } from '../storedEvent'
import { eventReview } from './eventReview'

/** Whether what this person lets out passes an officer first: a chair's event for more than the own union does. */
export function waitsForOfficer(
  event: Pick<StoredEvent, 'unionId' | 'openTo'>,
  person: PersonContext['person']
): boolean {
  return !isOfficer(person) && opensWider(event)
}

/**
 * 送审. The event waits for an officer, with new words when it is out already; false when it has changed since it was read.
 * Asked again while it waits, it keeps its place in the line.
 */
export async function askForEvent(
  { id, rev, state, review }: StoredEvent,
  words: FreeWords | undefined,
  { store, person, now }: PersonContext
): Promise<boolean> {
  const before = review?.state === 'asked' ? review.asked : undefined
  if (before && !words && !review?.words) {
    await eventReview.tasks.note(store, id)
    return true
  }
  const asked = before ?? { askedBy: person.id, askedByName: person.name, askedAt: now }
  const next = { state: 'asked' as const, asked, ...(words && { words }) }
  const changed = await store.events.change(
    { _id: id, rev, state },
    { review: next, changedAt: now, ...(words && { rev: _.inc(1) }) }
  )
  if (changed === 0) return false
  await eventReview.tasks.note(store, id)
  return true
}
