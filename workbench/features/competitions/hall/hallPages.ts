import type { RoundView, StandingRow, StandingsView, TableSeen } from '#shared/competitions/play/view'

/** So many lines can be read at ten metres, in two columns. */
export const LINES = 24

/** One page of the screen: tables of the round, or places. */
export type HallPage = { from: number; to: number } & (
  | { kind: 'tables'; tables: TableSeen[] }
  | { kind: 'places'; rows: StandingRow[] }
)

/** 大屏的页. First who plays whom, then the order, a screenful each. */
export function hallPages(round: RoundView | undefined, { rows }: Pick<StandingsView, 'rows'>): HallPage[] {
  const tables = screenfuls(round?.tables ?? []).map((part): HallPage => {
    return { kind: 'tables', tables: part, from: part[0]?.table ?? 0, to: part.at(-1)?.table ?? 0 }
  })
  const places = screenfuls(rows).map((part): HallPage => {
    return { kind: 'places', rows: part, from: part[0]?.place ?? 0, to: part.at(-1)?.place ?? 0 }
  })
  return [...tables, ...places]
}

function screenfuls<One>(all: One[]): One[][] {
  const parts: One[][] = []
  for (let from = 0; from < all.length; from += LINES) parts.push(all.slice(from, from + LINES))
  return parts
}
