import type { TeamIn } from '../team/teamIn'

/** How many places a turn takes: one for each of its people, and one for a whole team. */
export function placesOf({ people, team }: { people: string[]; team?: TeamIn | undefined }): number {
  return team ? 1 : people.length
}

/** How many places a turn has in all its sessions together. */
export function placesInAll(turn: {
  people: string[]
  team?: TeamIn | undefined
  also?: string[] | undefined
}): number {
  return placesOf(turn) * (1 + (turn.also?.length ?? 0))
}

/** The pools from which a turn has its places, one of each of its sessions. */
export function poolsOfTurn({ pool, also = [] }: { pool?: string | undefined; also?: string[] | undefined }): string[] {
  return pool === undefined ? [] : [pool, ...also]
}
