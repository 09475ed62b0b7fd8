import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Switches one kind of messages off or on. Safety and what somebody registered for cannot be switched off. */
export async function setTopic(
  { topic, on }: Input<'messages.setTopic'>,
  { store, person }: PersonContext
): Promise<Output<'messages.setTopic'>> {
  await store.people.change({ _id: person.id }, { topicsOff: on ? _.pull(topic) : _.addToSet(topic) })
  const { topicsOff = [] } = await store.people.get(person.id)
  return done({ topicsOff })
}
