import type { Store } from '#server/store'
import { expireDeed } from '../../news/expireDeed'
import { publishDeed } from '../../news/publishDeed'
import { runForAll } from './runForAll'

/** What the agenda does to the feed by this moment: publishes what is due, takes out what is over. */
export async function keepFeed(store: Store, now: number): Promise<void> {
  for (const deed of [publishDeed, expireDeed]) await runForAll(deed, { store, clock: () => now })
}
