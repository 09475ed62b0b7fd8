import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Gives the full phone number of a request for a stated reason; the line in the log is written before. */
export async function revealPhone(
  { requestId, reason }: Input<'membership.revealPhone'>,
  { store, line }: PersonContext
): Promise<Output<'membership.revealPhone'>> {
  const { phone } = await store.bindings.get(requestId)
  line.say({ remark: reason })
  return done({ phone })
}
