import type { UnionShare } from '#shared/events/outlook/view'

/**
 * 报上的是谁的名额. Of a union's people who are in, those on places kept for it alone, and those on everybody's: a kept place that is
 * not free is taken, and by nobody else.
 */
export function heldFrom({ held, kept, free }: Pick<UnionShare, 'held' | 'kept' | 'free'>) {
  // A sign-up with family takes several places.
  const own = Math.min(held, kept - free)
  return { own, common: held - own }
}
