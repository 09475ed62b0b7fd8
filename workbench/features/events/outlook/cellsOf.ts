import type { UnionShare } from '#shared/events/outlook/view'

/** 一格一个名额. Whose the places are that people have; kept and not taken; and who waits. */
export type CellKind = 'own' | 'others' | 'free' | 'waiting'
export const CELL_KINDS: CellKind[] = ['own', 'others', 'free', 'waiting']

/**
 * The cells of a union, kind by kind. A place kept for it alone that is not free is taken, and by nobody else; whoever is in
 * beyond that is on everybody's places, or on those kept for several.
 */
export function cellsOf({ held, kept, free, waiting }: Omit<UnionShare, 'unionId' | 'name'>): Record<CellKind, number> {
  // A sign-up with family takes several places.
  const own = Math.min(held, kept - free)
  return { own, others: held - own, free, waiting }
}
