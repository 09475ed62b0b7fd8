import type { Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { joiningReview } from './joiningReview'

/** What somebody had asked for goes with them: nothing is done any more for whoever is leaving. */
export const leaveJoinings: Leaver = {
  async atOnce(store, { id: personId }) {
    await drop(store, personId)
    return false
  },

  async forGood(store, { id: personId }) {
    await drop(store, personId)
    return false
  },
}

const OWN = 10

async function drop(store: Store, personId: string): Promise<void> {
  const own = await store.joinings.list({ where: { personId }, limit: OWN, fields: ['_id'] })
  for (const { id } of own) {
    await store.joinings.remove({ _id: id })
    await joiningReview.tasks.note(store, id)
  }
}
