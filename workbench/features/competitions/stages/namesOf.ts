import type { EntrantSeen } from '#shared/competitions/play/view'

export type NamesByNo = (no: number | null) => EntrantSeen | undefined

/** Entrants by their numbers. */
export function namesOf(entrants: readonly EntrantSeen[]): NamesByNo {
  const byNo = new Map(entrants.map((entrant) => [entrant.no, entrant]))
  return (no) => (no === null ? undefined : byNo.get(no))
}
