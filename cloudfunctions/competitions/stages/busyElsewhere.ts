import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { busyIn } from '#shared/competitions/hall/busyIn'
import type { BusyMatch } from '#shared/competitions/hall/busyMatch'
import { type Competition, isSwiss, type TableTennisCompetition } from '#shared/competitions/play/competition'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { ROUND } from '../readPlayed'

/** Competitions of one event at most; a day has a handful. */
const MANY = 50

/**
 * 同一场馆里别的比赛. What the other competitions of the event have planned and not played yet: an event has one hall, in
 * which table 3 is the same table for all of them. Swiss rounds have no times, and take none.
 */
export async function busyElsewhere(
  store: Store,
  { id, eventId }: Pick<Competition, 'id' | 'eventId'>,
  states: readonly CompetitionRound['state'][] = ['draft', 'published', 'undoing']
): Promise<BusyMatch[]> {
  const all = await store.competitions.list({ where: { eventId }, order: ['at', 'asc'], limit: MANY })
  const others = all.filter((one): one is TableTennisCompetition => one.id !== id && !isSwiss(one))
  if (others.length === 0) return []
  const where = { competitionId: _.in(others.map((one) => one.id)) }
  const rounds = await store.rounds.listAll({ where, fields: ROUND })
  const isCounted = ({ state }: Pick<CompetitionRound, 'state'>) => states.includes(state)
  if (!rounds.some(isCounted)) return []
  const [entrants, matches] = await Promise.all([store.entrants.listAll({ where }), store.matches.listAll({ where })])
  const own = <Row extends { competitionId: string }>(rows: Row[], competition: Competition) =>
    rows.filter(({ competitionId }) => competitionId === competition.id)
  return others.flatMap((competition) =>
    busyIn(
      {
        competition,
        entrants: own(entrants, competition),
        rounds: own(rounds, competition).sort((one, other) => one.no - other.no),
        matches: own(matches, competition),
      },
      isCounted
    )
  )
}
