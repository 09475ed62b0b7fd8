import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Counts a person who came in through the message of a push, once; only a hash of push and person is stored. */
export async function markOpened(
  { pushId }: Input<'pushes.opened'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.opened'>> {
  const push = await store.pushes.find(pushId)
  if (!push?.releasedAt) return done({ counted: false })
  const id = createHash('sha256').update(`${pushId}:${person.id}`).digest('base64url').slice(0, 24)
  return done({ counted: await store.pushOpenings.add({ id, pushId, at: now }) })
}
