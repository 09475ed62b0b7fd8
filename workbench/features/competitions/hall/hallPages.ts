import type { EntrantSeen, RoundView, StandingRow, StandingsView, TableSeen } from '#shared/competitions/play/view'
import type { Side } from '#shared/competitions/swiss/sides'

/** So many lines can be read at ten metres, in two columns. */
export const LINES = 24

/** One page of the screen: tables of the round, or places. */
export type HallPage = { from: number; to: number } & (
  | { kind: 'tables'; tables: TableSeen[] }
  | { kind: 'names'; seats: HallSeat[] }
  | { kind: 'places'; rows: StandingRow[] }
)

/** Where somebody sits, for whoever looks for their own name. */
export interface HallSeat {
  who: EntrantSeen
  table: number
  side: Side
}

/** 大屏的页. First who plays whom by tables and, until all is over, by names; then the order; a screenful each. */
export function hallPages(round: RoundView | undefined, { rows }: Pick<StandingsView, 'rows'>): HallPage[] {
  const tables = screenfuls(round?.tables ?? []).map((part): HallPage => {
    return { kind: 'tables', tables: part, from: part[0]?.table ?? 0, to: part.at(-1)?.table ?? 0 }
  })
  const places = screenfuls(rows).map((part): HallPage => {
    return { kind: 'places', rows: part, from: part[0]?.place ?? 0, to: part.at(-1)?.place ?? 0 }
  })
  const names = screenfuls(seatsOf(round)).map((part): HallPage => {
    return { kind: 'names', seats: part, from: part[0]?.table ?? 0, to: part.at(-1)?.table ?? 0 }
  })
  return [...tables, ...names, ...places]
}

/** By name as a dictionary has it; nobody looks for a table at which nothing is played any more. */
function seatsOf(round: RoundView | undefined): HallSeat[] {
  const open = (round?.tables ?? []).filter(({ state }) => state !== 'final')
  return open
    .flatMap(({ table, first, second }): HallSeat[] => [
      { who: first, table, side: 'first' },
      { who: second, table, side: 'second' },
    ])
    .sort((one, other) => one.who.name.localeCompare(other.who.name, 'zh-CN'))
}

function screenfuls<One>(all: One[]): One[][] {
  const parts: One[][] = []
  for (let from = 0; from < all.length; from += LINES) parts.push(all.slice(from, from + LINES))
  return parts
}
