import { type Drawn, halvings } from './drawn'

/** Entrants of each unit (or group) in each section of one halving, and the limit: ⌈k/2^L⌉ of k. */
interface Halving {
  shift: number
  keys: (string | undefined)[]
  limits: Map<string, number>
  counts: Map<string, number[]>
}

/** 扎堆. Lines of a draw with a count of entrants who stand too near to their own unit or group. */
export interface Crowding {
  lines: (Drawn | null)[]
  halvings: Halving[]
}

/** Counts a draw's halvings one after the other, each first by groups, then by units. */
export function crowdingOf(lines: (Drawn | null)[]): Crowding {
  const levels = halvings(lines.length)
  const all = Array.from({ length: levels }, (_none, index) => index + 1).flatMap((level) => [
    halvingOf(lines, level, levels, ({ group, groupLevels }) => (level <= groupLevels ? group : undefined)),
    halvingOf(lines, level, levels, ({ unit }) => unit),
  ])
  return { lines: [...lines], halvings: all }
}

function halvingOf(
  lines: (Drawn | null)[],
  level: number,
  levels: number,
  keyOf: (entrant: Drawn) => string | undefined
): Halving {
  const halving: Halving = { shift: levels - level, keys: [], limits: new Map(), counts: new Map() }
  halving.keys = lines.map((entrant) => (entrant ? keyOf(entrant) : undefined))
  for (const [line, key] of halving.keys.entries()) if (key !== undefined) add(halving, key, line, 1)
  for (const [key, held] of halving.counts) halving.limits.set(key, Math.ceil(total(held) / 2 ** level))
  return halving
}

/** Number of entrants beyond the limit, for each halving. */
export function excessOf({ halvings: all }: Crowding): number[] {
  return all.map(({ counts, limits }) =>
    [...counts].reduce(
      (sum, [key, held]) => sum + total(held.map((count) => Math.max(0, count - (limits.get(key) ?? 0)))),
      0
    )
  )
}

/** Whether an exchange of two lines lessens the excess in the first halving that it changes. */
export function isHelpful({ halvings: all }: Crowding, a: number, b: number): boolean {
  for (const halving of all) {
    const change = changeBy(halving, a, b)
    if (change !== 0) return change < 0
  }
  return false
}

export function exchange(crowding: Crowding, a: number, b: number): void {
  const { lines } = crowding
  for (const halving of crowding.halvings) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = halving.keys[from]
      if (key === undefined) continue
      add(halving, key, from, -1)
      add(halving, key, to, 1)
    }
    ;[halving.keys[a], halving.keys[b]] = [halving.keys[b], halving.keys[a]]
  }
  ;[lines[a], lines[b]] = [lines[b] ?? null, lines[a] ?? null]
}

function changeBy(halving: Halving, a: number, b: number): number {
  const [one, other] = [halving.keys[a], halving.keys[b]]
  if (one === other || a >> halving.shift === b >> halving.shift) return 0
  return moved(halving, one, a, b) + moved(halving, other, b, a)
}

function moved({ shift, counts, limits }: Halving, key: string | undefined, from: number, to: number): number {
  if (key === undefined) return 0
  const [held, limit] = [counts.get(key), limits.get(key) ?? 0]
  const left = (held?.[from >> shift] ?? 0) > limit ? 1 : 0
  const joined = (held?.[to >> shift] ?? 0) >= limit ? 1 : 0
  return joined - left
}

function add({ shift, counts }: Halving, key: string, line: number, by: number): void {
  const held = counts.get(key) ?? []
  counts.set(key, held)
  held[line >> shift] = (held[line >> shift] ?? 0) + by
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + (count ?? 0), 0)
}
