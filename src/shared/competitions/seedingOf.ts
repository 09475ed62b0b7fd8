import type { DrawnEntrant } from './drawnEntrant'
import { drawOrder, randomFrom } from './random'

/**
 * 种子顺序. By rank, else by number; entrants with neither stand behind, by lot. When nobody has either, the order as
 * given.
 */
export function seedingOf(entrants: readonly DrawnEntrant[], seed: number): DrawnEntrant[] {
  const rankOf = ({ rank, number }: DrawnEntrant) => rank ?? number ?? Number.POSITIVE_INFINITY
  if (entrants.every((entrant) => rankOf(entrant) === Number.POSITIVE_INFINITY)) return [...entrants]
  const byId = [...entrants].sort((a, b) => (a.id < b.id ? -1 : 1))
  return drawOrder(byId, randomFrom(seed)).sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
}
