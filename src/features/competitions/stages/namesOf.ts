import type { EntrantSeen } from '#shared/competitions/play/view'

/** Entrants by their numbers. */
export function namesOf(entrants: readonly EntrantSeen[]): (no: number | null) => EntrantSeen | undefined {
  const byNo = new Map(entrants.map((entrant) => [entrant.no, entrant]))
  return (no) => (no === null ? undefined : byNo.get(no))
}
