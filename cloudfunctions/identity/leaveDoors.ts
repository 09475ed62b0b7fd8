import type { Leaver } from '#server/retention/leaver'

/** Ends what could still let this person in somewhere. */
export const leaveDoors: Leaver = {
  async forGood({ signIns, invitations }, { id: personId }) {
    await signIns.remove({ personId })
    await invitations.remove({ takenBy: personId })
    return false
  },
}
