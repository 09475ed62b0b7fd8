import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Came in through the message. Counted once a person, and not kept who. */
export async function markOpened(
  { pushId }: Input<'pushes.opened'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.opened'>> {
  const push = await store.pushes.find(pushId)
  if (!push?.releasedAt) return done({ counted: false })
  const id = createHash('sha256').update(`${pushId}:${person.id}`).digest('base64url').slice(0, 24)
  return done({ counted: await store.pushOpenings.add({ id, pushId, at: now }) })
}
