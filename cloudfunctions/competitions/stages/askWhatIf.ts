import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { decideMatch } from '#shared/competitions/play/decideMatch'
import type { Match } from '#shared/competitions/play/match'
import { type LaterChange, laterChanges } from '#shared/competitions/stages/laterChanges'
import { done } from '#shared/result'
import { isByStages, readPlayed } from '../readPlayed'

type Told = Pick<Input<'competitions.decide'>, 'result' | 'games' | 'retired'>

/** 先看后果. What a result would change in later matches, before it is written. */
export async function askWhatIf(
  { matchId, rev: _rev, why: _why, accepts: _accepts, ...told }: Input<'competitions.whatIf'>,
  { store }: PersonContext
): Promise<Output<'competitions.whatIf'>> {
  return done(await changesAfter(store, await store.matches.get(matchId), told))
}

/** Nothing for the first result of a match, which only brings people to where nobody was. */
export async function changesAfter(store: Store, match: Match, told: Told): Promise<LaterChange[]> {
  const decided = decideMatch(match, { ...told, why: '更正', by: '', now: 0 })
  return decided.ok ? changesBetween(store, match, decided.value) : []
}

/** What changes in later matches where a match becomes another one. */
export async function changesBetween(store: Store, match: Match, changed: Match): Promise<LaterChange[]> {
  if (match.number === undefined || match.state !== 'final' || changed === match) return []
  const played = await readPlayed(store, match.competitionId)
  return isByStages(played) ? laterChanges(played, changed) : []
}
