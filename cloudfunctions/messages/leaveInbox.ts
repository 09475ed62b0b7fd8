import type { Leaver } from '#server/retention/leaver'

/** Messages reach nobody who is leaving (see `findPhones`), and go with them. */
export const leaveInbox: Leaver = {
  async forGood({ messages }, { id: personId }) {
    await messages.remove({ personId })
    return false
  },
}
