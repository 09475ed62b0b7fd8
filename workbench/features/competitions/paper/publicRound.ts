import type { BoardRound, EntrantSeen } from '#shared/competitions/play/view'

/** A round as it hangs on the wall: whoever has asked to be a number is one there, too. */
export function publicRound(round: BoardRound, seen: readonly EntrantSeen[]): BoardRound {
  const nameOf = new Map(seen.map(({ no, name }) => [no, name]))
  const named = <Who extends EntrantSeen>(who: Who): Who => ({ ...who, name: nameOf.get(who.no) ?? who.name })
  return {
    ...round,
    tables: round.tables.map((table) => ({ ...table, first: named(table.first), second: named(table.second) })),
    lone: round.lone.map(named),
  }
}
