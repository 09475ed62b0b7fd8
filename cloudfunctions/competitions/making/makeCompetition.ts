import { randomInt } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Competition, competitionIdOf, isOfTeams } from '#shared/competitions/play/competition'
import type { UnionEvent } from '#shared/events/event'
import { done, refused } from '#shared/result'
import { enterHolders } from './enterHolders'

export const SEEDS = 2 ** 31

/** 办一项比赛. Everybody who holds a place in the event is in it at once; the same key again makes no second one. */
export async function makeCompetition(
  { eventId, newKey, ...rules }: Input<'competitions.make'>,
  { store, now }: PersonContext
): Promise<Output<'competitions.make'>> {
  const { team } = await store.events.get(eventId)
  const id = competitionIdOf(newKey)
  const drawSeed = randomInt(SEEDS)
  const begun = { id, eventId, drawSeed, numbers: 0, rev: 0, at: now }
  await store.competitions.add(
    'kind' in rules
      ? { ...begun, ...rules, roundsTotal: stagesOf(rules), ...(isForPairs(rules, team) && { pairs: true as const }) }
      : { ...begun, kind: 'swiss', ...rules }
  )
  const made = await store.competitions.get(id)
  // A key is made for one event; nobody enters people of another.
  if (made.eventId !== eventId) throw new RequestFault('bad_request')
  return done({ competitionId: id, entered: await enterHolders(store, made) })
}

/** 改规程. Until the first round is published. */
export async function changeRules(
  { competitionId, ...rules }: Input<'competitions.change'>,
  { store }: PersonContext
): Promise<Output<'competitions.change'>> {
  const before = await store.competitions.get(competitionId)
  const { kind } = before
  const next = 'kind' in rules ? { ...rules, roundsTotal: stagesOf(rules) } : rules
  if (kind !== ('kind' in rules ? rules.kind : 'swiss') || isOfTeams(before) !== 'teams' in rules)
    return refused('kind_fixed')
  if (await store.rounds.findWhere({ competitionId, state: _.neq('draft') })) return refused('competition_pairs')
  await store.competitions.change({ _id: competitionId }, { ...next, rev: _.inc(1) })
  return done({ changed: true })
}

/** 双打. In an event for pairs, whatever is played one against one is played pair against pair. */
function isForPairs(rules: object, team: UnionEvent['team']): boolean {
  return !('teams' in rules) && team?.kind === 'pair'
}

/** Stages of a table tennis competition: groups are followed by a knock-out. */
function stagesOf({ kind }: Pick<Competition, 'kind'>): number {
  return kind === 'groups' ? 2 : 1
}
