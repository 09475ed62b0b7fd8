import { lookUp } from '../../lookUp'
import type { Ceiling, PassedWhy, PlaceBook, Pool, Turn } from './placeBook'
import { placesOf } from './placesOf'

/** So many come up in one change of the book. */
export const AT_ONCE = 100

export interface WaitingLine {
  pools: Record<string, Pool>
  ceilings: Record<string, Ceiling>
  /** Options of which there is a number: nobody is passed over for them. */
  stock?: PlaceBook['stock']
  /** Most places under each ceiling; nothing when there is none. */
  most: number | undefined
  /** The turns in line, in order. */
  waiting: { key: string; turn: Turn }[]
  /** Keys of those who no longer meet what the event asks. */
  unfit?: ReadonlySet<string>
  /** When what begins to be saved up now would end; nothing where no places are. */
  savesUntil?: number | undefined
  now: number
}

export interface Move {
  key: string
  turn: Turn
  pool: string
}

/** Places that nobody behind is given, since they are too few for whoever is next. */
export interface Saving {
  key: string
  turn: Turn
  pool: string
  many: number
  until: number
}

export interface Passed {
  key: string
  why: PassedWhy
}

export interface Chosen {
  moves: Move[]
  /** Those before the last who comes up, and why they do not; and all who no longer meet what the event asks. */
  passed: Passed[]
  saves: Saving[]
  /** Those for whom some were saved up before, and none are now. */
  unsaved: { key: string; turn: Turn }[]
}

/**
 * 递补的顺序. A place goes to the first in line who can take it: the whole party, from one of their own pools, under their
 * ceiling. Whoever is passed over is named with the reason. Where too few are free for a party, and they are saved up for
 * it, nobody behind has them until it is over.
 */
export function chooseNext(line: WaitingLine): Chosen {
  const free = openPlaces(line)
  const moves: Move[] = []
  const passed: Passed[] = []
  const behind: Passed[] = []
  const saves: Saving[] = []
  const unsaved: Chosen['unsaved'] = []
  for (const { key, turn } of line.waiting) {
    if (moves.length === AT_ONCE) break
    if (free.isEmpty() && !turn.saved) continue
    const found = line.unfit?.has(key) ? { why: 'unfit' as const } : free.find(turn)
    if ('pool' in found) {
      free.take(turn, found.pool)
      moves.push({ key, turn, pool: found.pool })
      passed.push(...behind.splice(0))
      continue
    }
    const saving = found.why === 'party' && free.save(turn)
    if (saving) saves.push({ key, turn, ...saving })
    else behind.push({ key, why: found.why })
    if (!saving && turn.saved?.many) unsaved.push({ key, turn })
  }
  return { moves, saves, unsaved, passed: [...passed, ...behind.filter(({ why }) => why === 'unfit')] }
}

/** What is left while places are given out one after another. */
function openPlaces({ pools, ceilings, most, savesUntil, now }: WaitingLine) {
  const left = new Map(Object.entries(pools).map(([name, pool]) => [name, pool.left]))
  const taken = new Map(Object.entries(ceilings).map(([name, ceiling]) => [name, ceiling.taken ?? 0]))
  const leftOf = (pool: string) => left.get(pool) ?? 0
  const isFull = (turn: Turn) =>
    most !== undefined && turn.under?.some((ceiling) => (taken.get(ceiling) ?? 0) + placesOf(turn) > most)

  return {
    isEmpty: () => [...left.values()].every((places) => places === 0),
    find(turn: Turn): { pool: string } | { why: PassedWhy } {
      if ((turn.rests ?? 0) > now) return { why: 'resting' }
      if (turn.team && !turn.team.isWhole) return { why: 'forming' }
      const pool = turn.ways.find((way) => leftOf(way) >= placesOf(turn))
      if (pool !== undefined) return isFull(turn) ? { why: 'ceiling' } : { pool }
      return { why: turn.ways.some((way) => leftOf(way) > 0) ? 'party' : 'reserved' }
    },
    /**
     * Keeps what is free for a party, as long as their time goes on: in the pool of theirs that has most, of those in which
     * they can ever be.
     */
    save(turn: Turn): Pick<Saving, 'pool' | 'many' | 'until'> | undefined {
      const until = turn.saved?.until ?? savesUntil
      if (until === undefined || until <= now || isFull(turn)) return undefined
      const large = turn.ways.filter((way) => (lookUp(pools, way)?.capacity ?? 0) >= placesOf(turn) && leftOf(way) > 0)
      const [pool] = large.sort((one, other) => leftOf(other) - leftOf(one))
      if (pool === undefined) return undefined
      const many = leftOf(pool)
      left.set(pool, 0)
      return { pool, many, until }
    },
    take(turn: Turn, pool: string) {
      left.set(pool, leftOf(pool) - placesOf(turn))
      for (const ceiling of turn.under ?? []) taken.set(ceiling, (taken.get(ceiling) ?? 0) + placesOf(turn))
    },
  }
}
