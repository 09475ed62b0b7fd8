import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { faultOfLineup, handIn } from '#shared/competitions/teams/handIn'
import { done, refused } from '#shared/result'
import { changeTeamMatch } from './changeTeamMatch'
import { readTeamMatch, sideLedBy } from './readTeamMatch'
import { matesNow, rosterOf } from './rosterNow'

/** 交名单. By the captain, sealed until both are in; the second of the two opens both in the step that brings it. */
export async function handInLineup(
  { matchId, players, doubles }: Input<'competitions.handIn'>,
  { store, person, now }: PersonContext
): Promise<Output<'competitions.handIn'>> {
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const side = sideLedBy(read.entrants, person.id)
  if (!side) return refused('not_your_team')
  const { competition, match, entrants } = read
  const mates = await matesNow(store, competition.eventId, [entrants[side]])
  const typed = { players, ...(doubles && { doubles }) }
  const fault = faultOfLineup(typed, competition.teams, rosterOf(entrants[side], mates))
  if (fault) return refused('lineup_wrong', fault)
  const lineup = { ...typed, at: now }
  const changed = await changeTeamMatch(store, match, (found) => handIn(found, { side, lineup }))
  if (!changed.ok) return changed
  return done({ isOpen: changed.value.after.play?.openedAt !== undefined })
}
