/**
 * 抽签对象. Entrants of one group are kept apart in the first `groupLevels` halvings of the draw, those of one unit in all
 * of them.
 */
export interface Drawn {
  id: string
  unit: string | undefined
  group: string | undefined
  groupLevels: number
}

/** One section of a draw: its entrants in seeding order, the first `seeds` of them placed as seeds. */
export interface Draw {
  entrants: Drawn[]
  size: number
  seeds: number
  /** Whether the first of the section stands at its top; else at its bottom. */
  top: boolean
  /** Number of this halving, from 1. */
  level: number
  random: () => number
}

/** Number of halvings until this many entrants stand alone: 2 for 3 or 4, 3 for 5 to 8. */
export function halvings(count: number): number {
  return count <= 1 ? 0 : 1 + halvings(Math.ceil(count / 2))
}

/** Key that an entrant shares with those to be kept apart from at this halving. */
export function keyAt({ id, unit, group, groupLevels }: Drawn, level: number): string {
  if (level <= groupLevels && group !== undefined) return `group ${group}`
  return unit === undefined ? `alone ${id}` : `unit ${unit}`
}
