import type { StandingRow } from '#shared/competitions/play/view'

/**
 * The two rows whose order is explained: the chosen one with the one before it where both have the same points, else with
 * the one behind; without a choice the first two that are tied.
 */
export function tiedPair(rows: StandingRow[], chosen: number | undefined): [StandingRow, StandingRow] | undefined {
  const at = rows.findIndex(({ no }) => no === chosen)
  if (at >= 0) return pairAt(rows, at - 1) ?? pairAt(rows, at)
  const first = rows.findIndex((_row, index) => pairAt(rows, index) !== undefined)
  return pairAt(rows, first)
}

function pairAt(rows: StandingRow[], at: number): [StandingRow, StandingRow] | undefined {
  const [one, other] = [rows[at], rows[at + 1]]
  return one && other && one.points === other.points ? [one, other] : undefined
}
