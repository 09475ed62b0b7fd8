import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { _ } from '#server/store/command'
import { pairName } from '#shared/competitions/play/competition'

/** Whoever leaves for good is a number in what was played, alone or in a team; the team keeps its name while somebody leads it. */
export const leaveCompetitions: Leaver = {
  async forGood({ entrants }, { id: personId }) {
    for (const { id, name, isPair, team, people = [] } of await entrants.listAll({ where: { people: personId } })) {
      if (!team) continue
      const roster = team.roster.map((one) =>
        one.personId === personId ? { ...one, personId: GONE_ID, name: '' } : one
      )
      const isNamedAfter = team.roster.some((one) => one.personId === personId && name === `${one.name}队`)
      await entrants.change(
        { _id: id },
        {
          ...(isNamedAfter && { name: '' }),
          ...(isPair && { name: pairName(roster.map((one) => one.name)) }),
          team: { ...team, roster },
          people: people.filter((one) => one !== personId),
        }
      )
    }
    await entrants.change({ personId, isPair: _.exists(false) }, { personId: GONE_ID, name: '' })
    await entrants.change({ personId }, { personId: GONE_ID })
    return false
  },
}
