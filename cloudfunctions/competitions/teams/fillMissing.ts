import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { fillLineups } from '#shared/competitions/teams/handIn'
import { done, refused } from '#shared/result'
import { changeTeamMatch } from './changeTeamMatch'
import { readTeamMatch } from './readTeamMatch'
import { matesNow, rosterOf } from './rosterNow'

/** 代排. Whoever has handed in nothing by the deadline plays in the order of the roster; the page says so. */
export async function fillMissing(
  { matchId }: Input<'competitions.fillLineups'>,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.fillLineups'>> {
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const { first, second } = read.entrants
  const mates = await matesNow(store, read.competition.eventId, [first, second])
  const rosters = { first: rosterOf(first, mates), second: rosterOf(second, mates) }
  const changed = await changeTeamMatch(store, read.match, (match) =>
    fillLineups(match, read.competition.teams, { rosters, by: person.name, now })
  )
  if (!changed.ok) return changed
  if (!changed.value.isChanged) line.leaveOut()
  return done({ isOpen: true })
}
