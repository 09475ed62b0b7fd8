import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { PlayerMatch, PlayerView } from '#shared/competitions/day/playerView'
import type { SwissCompetition } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { Played } from '#shared/competitions/play/played'
import { isOut } from '#shared/competitions/play/round'
import { stageName } from '#shared/competitions/stages/stageNames'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { done } from '#shared/result'
import { isByStages, isSwissPlayed, readPlayed } from '../readPlayed'
import { rankPlayed } from '../seeing/rankPlayed'
import { currentMatches, rowsOf } from '../seeing/seeStandings'
import { seenBy } from '../seeing/toSeen'
import { viewStages } from '../stages/viewStages'

/** One player for whoever follows them: the next match, the place, and what was played. */
export async function seePlayer(
  { competitionId, no }: Input<'competitions.player'>,
  { store }: Context
): Promise<Output<'competitions.player'>> {
  const played = await readPlayed(store, competitionId)
  const entrant = played.entrants.find((one) => one.no === no)
  if (!entrant) throw new RequestFault('not_found')
  const view = isByStages(played) ? ofStages(played, no) : isSwissPlayed(played) ? ofSwiss(played, no) : undefined
  if (!view) throw new Error(competitionId)
  const { matches, ...rest } = view
  return done({
    player: { ...seenBy(played.entrants)(no), ...(entrant.status === 'withdrawn' && { withdrawn: true as const }) },
    entrants: played.entrants.length,
    ...rest,
    next: matches.filter(({ state }) => state !== 'final'),
    past: matches.filter(({ state }) => state === 'final').reverse(),
  })
}

type Seen = Pick<PlayerView, 'place' | 'points' | 'lone'> & { matches: PlayerMatch[] }

function ofSwiss(played: Played<SwissCompetition>, no: number): Seen {
  const row = rowsOf(played, rankPlayed(played)).find((one) => one.no === no)
  const last = played.rounds.filter(isOut).at(-1)
  const lone = last?.lone.find((one) => one.no === no)?.result
  const seen = seenBy(played.entrants)
  const own = currentMatches(played).filter(({ first, second }) => first === no || second === no)
  return {
    ...(row && last && { place: row.place, points: row.points }),
    ...(lone && { lone }),
    matches: own.sort((one, other) => one.round - other.round).map((match) => toMatch(match, no, seen)),
  }
}

function toMatch(match: Match, no: number, seen: ReturnType<typeof seenBy>): PlayerMatch {
  const { round, table, first, second, state, result } = match
  return {
    ...{ stage: `第 ${round} 轮`, table, side: first === no ? 'first' : 'second' },
    opponent: seen(first === no ? second : first),
    state: state === 'void' ? 'open' : state,
    ...(result && { result }),
  }
}

function ofStages(played: StagesStored, no: number): Seen {
  const { matches, groups, bracket } = viewStages(played)
  const seen = seenBy(played.entrants)
  const group = groups.flatMap(({ rows }) => rows).find((row) => row.no === no)
  const final = bracket?.places.find(({ nos }) => nos.includes(no))
  const place = final?.place ?? (groups.length === 1 ? group?.place : undefined)
  const own = matches.filter(({ first, second }) => first === no || second === no)
  return {
    ...(place !== undefined && { place }),
    ...(group && { points: group.matchPoints }),
    matches: own.sort((one, other) => one.startsAt - other.startsAt).map((match) => toStageMatch(match, no, seen)),
  }
}

function toStageMatch(match: StageMatchSeen, no: number, seen: ReturnType<typeof seenBy>): PlayerMatch {
  const { table, startsAt, first, second, state, result, games, retired } = match
  const opponent = first === no ? second : first
  return {
    ...{ stage: stageName(match), table, startsAt, state, side: first === no ? 'first' : 'second' },
    ...(opponent !== null && { opponent: seen(opponent) }),
    ...(result && { result }),
    ...(games && { games }),
    ...(retired && { retired }),
  }
}
