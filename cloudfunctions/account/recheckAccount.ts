import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 重新核对. The job asks WeChat anew within seconds, about both accounts. */
export async function recheckAccount(
  _input: Input<'account.recheck'>,
  { store, now }: PersonContext
): Promise<Output<'account.recheck'>> {
  await store.capabilities.change({}, { probeAfter: 0 })
  return done({ askedAt: now })
}
