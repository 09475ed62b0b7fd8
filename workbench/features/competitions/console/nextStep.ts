import type { CompetitionBoard } from '#shared/competitions/play/view'

/** What the organiser does next: the one button of the page. `missing` tables keep a round from being closed. */
export type RoundStep =
  | { kind: 'too_few' }
  | { kind: 'pair'; round: number; isAgain: boolean }
  | { kind: 'publish'; round: number; turn: number; tables: number }
  | { kind: 'close'; round: number; missing: number }
  | { kind: 'pairing'; round: number }
  | { kind: 'over' }

export function nextStep({ rounds, round, entrants, competition }: CompetitionBoard): RoundStep {
  const { pairing } = competition
  if (pairing && !pairing.fault) return { kind: 'pairing', round: pairing.round }
  const last = rounds.at(-1)
  if (!last || last.state === 'closed') {
    const no = (last?.no ?? 0) + 1
    if (no > competition.roundsTotal) return { kind: 'over' }
    if (entrants.filter(({ status }) => status === 'in').length < 2) return { kind: 'too_few' }
    return { kind: 'pair', round: no, isAgain: false }
  }
  if (last.state !== 'draft') return { kind: 'close', round: last.no, missing: last.tables - last.finished }
  if (round?.no !== last.no || round.outdated) return { kind: 'pair', round: last.no, isAgain: true }
  return { kind: 'publish', round: last.no, turn: round.turn, tables: round.tables.length }
}
