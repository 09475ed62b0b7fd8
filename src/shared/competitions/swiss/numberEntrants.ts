import { drawOrder, randomFrom } from '../random'
import type { SwissEntrant } from './entrant'

/** 编号顺序. By number; entrants without one stand behind, by rating, and at equal or no rating by lot from the seed. */
export function numberEntrants(entrants: readonly SwissEntrant[], seed: number): SwissEntrant[] {
  const byId = [...entrants].sort((a, b) => (a.id < b.id ? -1 : 1))
  const drawn = drawOrder(byId, randomFrom(seed))
  return drawn.sort((a, b) => ascending(a.number, b.number) || ascending(negative(a.rating), negative(b.rating)))
}

function ascending(a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number {
  return a === b ? 0 : a - b
}

function negative(rating: number | undefined): number | undefined {
  return rating === undefined ? undefined : -rating
}
