import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { pageKey } from '#shared/page'
import { done } from '#shared/result'

/** Everything up to now has been seen. */
export async function markRead(
  _input: Input<'messages.markRead'>,
  { store, person, now }: PersonContext
): Promise<Output<'messages.markRead'>> {
  await store.people.change({ _id: person.id }, { readUpTo: pageKey(now, '~') })
  return done({ unread: 0 })
}
