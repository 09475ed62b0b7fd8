import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Opens a masked number for a stated reason; the log line is written before the number is given. */
export async function revealPhone(
  { requestId, reason }: Input<'membership.revealPhone'>,
  { store, line }: PersonContext
): Promise<Output<'membership.revealPhone'>> {
  const { phone } = await store.bindings.get(requestId)
  line.say({ remark: reason })
  return done({ phone })
}
