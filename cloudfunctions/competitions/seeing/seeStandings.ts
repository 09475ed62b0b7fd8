import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Played } from '#shared/competitions/play/played'
import { isOut } from '#shared/competitions/play/round'
import type { StandingRow } from '#shared/competitions/play/view'
import { presetOf } from '#shared/competitions/preset'
import type { Standings } from '#shared/competitions/standings/standingsOf'
import { done } from '#shared/result'
import { mayJudge } from '../judging/mayJudge'
import { isByStages, isSwissPlayed, readPlayed } from '../readPlayed'
import { viewStages } from '../stages/viewStages'
import { rankPlayed } from './rankPlayed'
import { toCard } from './toCard'
import { ownNo, seenBy } from './toSeen'

/** 排名. Calculated from the stored matches each time, by the engine that anybody can run again. */
export async function seeStandings(
  { competitionId }: Input<'competitions.standings'>,
  { store, person }: Context
): Promise<Output<'competitions.standings'>> {
  const played = await readPlayed(store, competitionId)
  const judging = await mayJudge(store, person, played.competition)
  if (isByStages(played)) return done({ ...viewStages(played, person?.id), ...judging })
  if (!isSwissPlayed(played)) throw new Error(competitionId)
  const { competition, entrants, rounds } = played
  const ranked = rankPlayed(played)
  return done({
    competition: toCard(competition, rounds),
    presetName: presetOf(competition.preset).name,
    order: ranked.order,
    rows: rowsOf(played, ranked),
    unfinished: currentMatches(played).filter(({ state }) => state !== 'final').length,
    drawSeed: competition.drawSeed,
    engine: ranked.engine,
    ...{ ...judging, ...ownNo(entrants, person?.id) },
  })
}

export function rowsOf({ entrants }: Played, { standings }: Standings): StandingRow[] {
  const seen = seenBy(entrants)
  const gone = new Set(entrants.filter(({ status }) => status === 'withdrawn').map(({ no }) => no))
  return standings.map(({ id, place, points, tiebreaks: values }) => {
    const no = Number(id)
    return { ...seen(no), place, points, values, ...(gone.has(no) && { withdrawn: true as const }) }
  })
}

/** Matches of the rounds that everybody may see, without those of rounds that were taken back. */
export function currentMatches({ rounds, matches }: Pick<Played, 'rounds' | 'matches'>): Played['matches'] {
  const turns = new Map(rounds.filter(isOut).map(({ id, turn }) => [id, turn]))
  return matches.filter(({ roundId, turn }) => turns.get(roundId) === turn)
}
