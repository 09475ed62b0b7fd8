import type { Store } from '#server/store'

/** The union that runs an event; its organiser is the one who may bring a draft back that was thrown away. */
export async function findUnionId({ events, discardedEvents }: Store, eventId: string): Promise<string> {
  const event = await events.find(eventId)
  return event?.unionId ?? (await discardedEvents.get(eventId)).event.unionId
}
