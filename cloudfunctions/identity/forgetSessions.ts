import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Removes devices and addresses of sessions that are over. */
export async function forgetSessions({ people }: Store, now: number): Promise<void> {
  await people.change({ 'sessions.expiresAt': _.lte(now) }, { sessions: _.pull({ expiresAt: _.lte(now) }) })
}
