import { forgetBefore } from '#server/retention/forgetBefore'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Words that somebody once looked at, long after that; the same ones are looked at anew if they come again. */
export async function forgetWordChecks({ wordChecks }: Store, now: number): Promise<void> {
  await wordChecks.remove({ state: _.neq('waiting'), askedAt: _.lt(forgetBefore(now)) })
}
