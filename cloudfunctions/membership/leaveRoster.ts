import type { Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { bindingReview } from './bindingReview'

const REQUESTS = 1000

/** Frees the row of the roster, which stays the union's; what was typed to be found on it goes. */
export const leaveRoster: Leaver = {
  async atOnce(store, { id: personId }) {
    await dropRequests(store, personId)
    return false
  },

  async forGood(store, { id: personId }) {
    await dropRequests(store, personId)
    await store.bindings.remove({ personId })
    await store.members.change({ personId }, { personId: _.remove() })
    return false
  },
}

async function dropRequests(store: Store, personId: string): Promise<void> {
  const waiting = await store.bindings.list({ where: { personId, state: 'waiting' }, limit: REQUESTS, fields: ['_id'] })
  for (const { id } of waiting) {
    await store.bindings.remove({ _id: id, state: 'waiting' })
    await bindingReview.tasks.note(store, id)
  }
}
