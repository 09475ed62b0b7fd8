import { forgetBefore } from '#server/retention/forgetBefore'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Names and phone numbers that somebody typed to be found on the roster, long after that was decided. */
export async function forgetBindings({ bindings }: Store, now: number): Promise<void> {
  await bindings.remove({ state: _.neq('waiting'), decidedAt: _.lt(forgetBefore(now)) })
}
