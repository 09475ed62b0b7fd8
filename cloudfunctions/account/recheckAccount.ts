import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { leaveWork } from '../agenda/feature'

/** 重新核对. Makes the probe of both accounts due at once; WeChat is asked within seconds. */
export async function recheckAccount(
  _input: Input<'account.recheck'>,
  { store, now }: PersonContext
): Promise<Output<'account.recheck'>> {
  await leaveWork(store, { name: 'account.probe', now }, () => store.capabilities.change({}, { probeAfter: 0 }))
  return done({ askedAt: now })
}
