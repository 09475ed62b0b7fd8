import type { Context } from '#server/context'
import { ownUnionOf } from '#shared/identity/caller'

/** The union that runs the event, for whoever wants to work on it. */
export async function scopeOfEvent({ eventId }: { eventId: string }, { store }: Context): Promise<string> {
  return (await store.events.get(eventId)).unionId
}

/** A new event belongs to the union of whoever writes it. */
export async function scopeOfWriting({ eventId }: { eventId?: string | undefined }, context: Context): Promise<string> {
  return eventId ? scopeOfEvent({ eventId }, context) : ownUnionOf(context.person)
}
