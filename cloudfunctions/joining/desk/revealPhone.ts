import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import { done } from '#shared/result'

/** 看完整手机号. With a reason, which whoever asked can read. */
export async function revealPhone(
  { joiningId, reason }: Input<'joining.phone'>,
  { store, person, line }: PersonContext
): Promise<Output<'joining.phone'>> {
  const { phone, kind } = await store.joinings.get(joiningId)
  if (kind === 'found' && !isOfficer(person)) throw new RequestFault('not_found')
  line.say({ remark: reason })
  return done({ phone })
}
