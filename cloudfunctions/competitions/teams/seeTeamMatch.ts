import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { cardsOf } from '#shared/competitions/day/card'
import { type Entrant, shownName } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { Side } from '#shared/competitions/swiss/sides'
import { closesAtOf } from '#shared/competitions/teams/handIn'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import { type HandedLineup, NOTHING_PLAYED, type ToldRubber } from '#shared/competitions/teams/teamPlay'
import { DOUBLES, hasDoubles } from '#shared/competitions/teams/teamRules'
import { toldOf } from '#shared/competitions/teams/toldRubbers'
import type { OwnLineup, RubberSeen, TeamMatchView, TeamSeen } from '#shared/competitions/teams/view'
import { done, refused } from '#shared/result'
import { shownCards } from '../day/cards'
import { mayJudge } from '../judging/mayJudge'
import { toCard } from '../seeing/toCard'
import { readTeamMatch, sideLedBy, type TeamMatchRead } from './readTeamMatch'
import { matesNow, rosterOf } from './rosterNow'
import { tellsOf } from './tellsOf'

const NOTHING_TOLD: Partial<ToldRubber> = {}

/** 团体赛的一场. Before both line-ups are in, nobody is told more of either than that it is there; its captain sees their own. */
export async function seeTeamMatch(
  { matchId }: Input<'competitions.teamMatch'>,
  { store, person }: Context
): Promise<Output<'competitions.teamMatch'>> {
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const { competition, match, entrants } = read
  const [judging, rounds] = await Promise.all([
    mayJudge(store, person, competition),
    store.rounds.list({ where: { competitionId: competition.id }, limit: 2, fields: ['state'] }),
  ])
  const { id, number = 0, table, startsAt = match.at, state, result, play = NOTHING_PLAYED } = match
  const mine = sideLedBy(entrants, person?.id)
  const asked = judging.judging ? [entrants.first, entrants.second] : mine ? [entrants[mine]] : []
  const mates = asked.length > 0 ? await matesNow(store, competition.eventId, asked) : new Set<string>()
  const tells = tellsOf(read, person?.id)
  const card = toCard(competition, rounds)
  return done({
    ...{ competition: card, rules: competition.teams, bestOf: competition.bestOf },
    ...{ id, number, table, startsAt, closesAt: closesAtOf(match), state },
    first: toSeen(entrants.first, play.lineups.first),
    second: toSeen(entrants.second, play.lineups.second),
    ...(play.openedAt !== undefined && { openedAt: play.openedAt }),
    ...playedOf(read, judging.judging ? 'all' : tells),
    ...(tells && tells.nos.length > 0 && { tells: { side: tells.side, nos: tells.nos } }),
    ...(result && { result }),
    changes: play.history.filter(({ did }) => did !== 'entered'),
    ...(mine && { mine: ownOf(mine, entrants[mine], { match, mates }) }),
    ...(judging.judging && {
      ...{ judging: true as const, rev: match.rev, ...shownCards(match), cardKinds: cardsOf(card) },
      rosters: { first: namedOf(entrants.first, mates), second: namedOf(entrants.second, mates) },
    }),
  })
}

function toSeen(entrant: Entrant, lineup: HandedLineup | undefined): TeamSeen {
  const { no, unit, team, memberId } = entrant
  return {
    ...{ no, name: shownName(entrant), unit },
    captain: team?.roster.find((player) => player.memberId === memberId)?.name ?? '',
    ...(lineup && { handedAt: lineup.at, ...(lineup.filledBy && { filledBy: lineup.filledBy }) }),
  }
}

function ownOf(
  side: Side,
  entrant: Entrant,
  { match: { play }, mates }: { match: Match; mates: Set<string> }
): OwnLineup {
  const handed = play?.lineups[side]
  const roster = namedOf(entrant, mates)
  const gone = [...(handed?.players ?? []), ...(handed?.doubles ?? [])].filter(
    (no) => !roster.some((one) => one.no === no)
  )
  return {
    ...{ side, roster },
    ...(gone.length > 0 && { gone: [...new Set(gone)].map((no) => playerName(entrant, no)) }),
    ...(handed && {
      lineup: { players: handed.players, at: handed.at, ...(handed.doubles && { doubles: handed.doubles }) },
    }),
  }
}

function namedOf(entrant: Entrant, mates: Set<string>): OwnLineup['roster'] {
  return rosterOf(entrant, mates).map((no) => ({ no, name: playerName(entrant, no) }))
}

/** Rubbers with those who play them, which is told of open line-ups only. */
function playedOf(
  { competition, match, entrants }: TeamMatchRead,
  reader: 'all' | ReturnType<typeof tellsOf>
): Pick<TeamMatchView, 'rubbers' | 'score'> {
  const { teams, bestOf } = competition
  const scored = match.play && scoreTeams(match.play, teams, bestOf)
  if (!scored?.ok || !match.play) return { rubbers: [] }
  const { rubbers, score, finished } = scored.value
  const { play } = match
  const played = new Map(match.play.rubbers.map((rubber) => [rubber.no, rubber]))
  const namesOf = (side: Side, engineNames: string[]) =>
    engineNames.map((name) => playerName(entrants[side], Number(name.split(' ').at(-1))))
  return {
    score,
    rubbers: rubbers.map(({ rubber: no, first, second, red }): RubberSeen => {
      const { result, games, retired } = played.get(no) ?? {}
      const told = reader === 'all' || reader?.played.includes(no) ? toldOf(play, no) : NOTHING_TOLD
      return {
        ...{ no, first: namesOf('first', first), second: namesOf('second', second) },
        ...(red && { red }),
        ...(hasDoubles(teams) && no === DOUBLES && { isDoubles: true as const }),
        ...(!result && (told.first || told.second) && { told: bothOf(told) }),
        ...(result && { result }),
        ...(games && { games }),
        ...(retired && { retired }),
        ...(finished && !result && { needless: true as const }),
      }
    }),
  }
}

function bothOf({ first, second }: Partial<ToldRubber>): NonNullable<RubberSeen['told']> {
  return { ...(first && { first }), ...(second && { second }) }
}

function playerName({ team }: Entrant, no: number): string {
  return team?.roster.find((player) => player.no === no)?.name || `队员 ${no}`
}
