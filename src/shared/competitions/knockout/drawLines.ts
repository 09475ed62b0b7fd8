import { drawOrder } from '../random'
import { type Draw, type Drawn, halvings } from './drawn'
import { compareExcess, repairLines, type Tried } from './repairLines'
import { splitSection } from './splitSection'

const TRIES = 48

/**
 * 抽签排位. The lines of a draw from top to bottom, null for a bye's empty line; takes the entrants in seeding order. Size:
 * the next power of two. Seed 1 stands at the top, 2 at the bottom, 3–4 are drawn to the inner ends of the halves, 5–8
 * to those of the quarters, and so on, at most one to a match; byes go to the first in order, spread like seeds.
 * Entrants of one unit are split as evenly as can be between halves, then quarters, … (ITTF 3.6.3). Where one lot
 * leaves more of a unit together than ⌈k/2^L⌉, exchanges repair it, then others are drawn; the one that keeps them
 * apart longest is taken.
 */
export function drawLines(entrants: Drawn[], ranked: number, random: () => number): (string | null)[] {
  const seeds = Math.min(ranked, sizeOf(entrants.length) / 2)
  let best = tryDraw(entrants, seeds, random)
  for (let tried = 1; tried < TRIES && best.excess.some((each) => each > 0); tried++) {
    const other = tryDraw(entrants, seeds, random)
    if (compareExcess(other, best) < 0) best = other
  }
  return best.lines
}

export function sizeOf(count: number): number {
  return 2 ** halvings(Math.max(count, 2))
}

/** One draw by lot: seeds in their order, everybody else behind them as drawn. */
function tryDraw(entrants: Drawn[], seeds: number, random: () => number): Tried {
  const order = [...entrants.slice(0, seeds), ...drawOrder(entrants.slice(seeds), random)]
  const lines = fillSection({ entrants: order, size: sizeOf(order.length), seeds, top: true, level: 1, random })
  return repairLines(lines, order, seeds)
}

function fillSection(draw: Draw): (string | null)[] {
  const { entrants, size, seeds, top, level } = draw
  if (size === 1) return [entrants[0]?.id ?? null]
  if (entrants.length === 1) return alone(entrants, size, top)
  const [inner, outer] = splitSection(draw)
  const placed = new Set(entrants.slice(0, seeds))
  const half = (members: Drawn[], anchorTop: boolean) =>
    fillSection({
      ...draw,
      entrants: members,
      size: size / 2,
      seeds: members.filter((entrant) => placed.has(entrant)).length,
      top: anchorTop,
      level: level + 1,
    })
  return top ? [...half(inner, true), ...half(outer, false)] : [...half(outer, true), ...half(inner, false)]
}

/** Lines of a section with one entrant; the bye stands on the inner side. */
function alone([entrant]: Drawn[], size: number, top: boolean): (string | null)[] {
  const empty = Array.from({ length: size - 1 }, () => null)
  return top ? [entrant?.id ?? null, ...empty] : [...empty, entrant?.id ?? null]
}
