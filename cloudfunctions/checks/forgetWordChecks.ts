import { forgetBefore } from '#server/retention/forgetBefore'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Removes words that were decided long ago; the same words are looked at anew when they come again. */
export async function forgetWordChecks({ wordChecks }: Store, now: number): Promise<void> {
  await wordChecks.remove({ state: _.neq('waiting'), askedAt: _.lt(forgetBefore(now)) })
}
