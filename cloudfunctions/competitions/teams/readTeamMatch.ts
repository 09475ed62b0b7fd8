import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { type Entrant, isSwiss, type TableTennisCompetition } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import { type CompetitionRound, isOut } from '#shared/competitions/play/round'
import type { Side } from '#shared/competitions/swiss/sides'
import type { TeamRules } from '#shared/competitions/teams/teamRules'

export interface TeamMatchRead {
  competition: TableTennisCompetition & { teams: TeamRules }
  round: CompetitionRound
  match: Match
  entrants: Record<Side, Entrant>
}

/** A match between teams with all that it is about; undefined where its round is not out, or was taken back. */
export async function readTeamMatch(store: Store, matchId: string): Promise<TeamMatchRead | undefined> {
  const match = await store.matches.find(matchId)
  if (!match || match.state === 'void') return undefined
  const { competitionId } = match
  const [competition, round, entrants] = await Promise.all([
    store.competitions.get(competitionId),
    store.rounds.find(match.roundId),
    Promise.all([match.first, match.second].map((no) => store.entrants.findWhere({ competitionId, no }))),
  ])
  if (isSwiss(competition) || !competition.teams) throw new RequestFault('not_found')
  const [first, second] = entrants
  if (!round || !isOut(round) || round.turn !== match.turn || !first || !second) return undefined
  return { competition: { ...competition, teams: competition.teams }, round, match, entrants: { first, second } }
}

/** Side that somebody leads. */
export function sideLedBy({ first, second }: Record<Side, Entrant>, personId: string | undefined): Side | undefined {
  if (personId === undefined) return undefined
  if (first.personId === personId) return 'first'
  return second.personId === personId ? 'second' : undefined
}
