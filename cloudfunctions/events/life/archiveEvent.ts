import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/** 归档. What is over, or was cancelled, leaves the lists of the desk; a second tap leaves the first. */
export async function archiveEvent(
  { eventId }: Input<'events.archive'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.archive'>> {
  const { state, endsAt } = await store.events.get(eventId)
  const isOver = state === 'cancelled' || (state === 'published' && now >= endsAt)
  if (!isOver) return refused('archive_early')
  const archived = { at: now, by: person.name }
  const changed = await store.events.change({ _id: eventId, archived: _.exists(false) }, { archived })
  if (changed === 0) line.leaveOut()
  return done({ archived: true })
}

/** 取出归档. */
export async function unarchiveEvent(
  { eventId }: Input<'events.unarchive'>,
  { store, line }: PersonContext
): Promise<Output<'events.unarchive'>> {
  const changed = await store.events.change({ _id: eventId, archived: _.exists(true) }, { archived: _.remove() })
  if (changed === 0) line.leaveOut()
  return done({ archived: false })
}
