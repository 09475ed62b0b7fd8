import { forgetBefore } from '#server/retention/forgetBefore'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Removes claims that were decided long ago: they hold names and phone numbers that people typed. */
export async function forgetBindings({ bindings }: Store, now: number): Promise<void> {
  await bindings.remove({ state: _.neq('waiting'), decidedAt: _.lt(forgetBefore(now)) })
}
