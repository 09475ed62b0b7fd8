import { GONE_ID, type Leaver } from '#server/retention/leaver'

/** Whoever leaves for good is a number in what was played. */
export const leaveCompetitions: Leaver = {
  async forGood({ entrants }, { id: personId }) {
    await entrants.change({ personId }, { personId: GONE_ID, name: '' })
    return false
  },
}
