import { _ } from '#server/command'
import type { Store } from '#server/store'

/** Long after WeChat's last try; until then a repeat must find its document. */
const KEPT_MS = 30 * 24 * 3_600_000

/** Openids are personal data: a push that has done its work is not kept longer than it may be asked about. */
export async function forgetCallbacks({ callbacks }: Store, now: number): Promise<void> {
  await callbacks.remove({ state: _.neq('waiting'), receivedAt: _.lt(now - KEPT_MS) })
}
