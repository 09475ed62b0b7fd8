import { type Competition, isSwiss } from '#shared/competitions/play/competition'
import { type CompetitionRound, isOut } from '#shared/competitions/play/round'
import type { CompetitionCard } from '#shared/competitions/play/view'

/** Which state a competition is in follows from its rounds. */
export function toCard(competition: Competition, rounds: Pick<CompetitionRound, 'state'>[]): CompetitionCard {
  const { id, eventId, name, kind, roundsTotal } = competition
  const round = rounds.filter(isOut).length
  const closed = rounds.filter(({ state }) => state === 'closed').length
  const state = round === 0 ? 'preparing' : closed >= roundsTotal ? 'finished' : 'running'
  const order = isSwiss(competition) ? undefined : competition.teams?.order
  const clock = isSwiss(competition) ? competition.clock : undefined
  return {
    ...{ id, eventId, name, kind, state, round, roundsTotal },
    ...(order && { teams: order }),
    ...(clock && { clock }),
  }
}
