import { compareValues, typeRank } from '../values/compareValues'
import type { DocValue } from '../values/document'
import { firstAt } from './firstAt'
import type { IndexEntry, SortedIndex } from './sortedIndex'

export type Edge = { readonly value: DocValue; readonly isIncluded: boolean }

/** A range of an index: fixed values for the leading fields, then perhaps edges for the next one. */
export type Range = {
  readonly fixed: readonly DocValue[]
  readonly above?: Edge | undefined
  readonly below?: Edge | undefined
}

type Place = { readonly run: number; readonly at: number }

/** The number of entries in the range, found without walking it. */
export function rangeLength(index: SortedIndex, range: Range): number {
  const from = edge(index, range, 0)
  const to = edge(index, range, 1)
  if (from.run === to.run) return to.at - from.at
  let length = to.at - from.at
  for (let run = from.run; run < to.run; run++) length += index.runs[run]?.length ?? 0
  return length
}

/** The entries of the range in index order, or in reverse. */
export function* rangeEntries(index: SortedIndex, range: Range, isBackwards: boolean): Generator<IndexEntry> {
  const from = edge(index, range, 0)
  const to = edge(index, range, 1)
  for (let step = 0; step <= to.run - from.run; step++) {
    const run = isBackwards ? to.run - step : from.run + step
    const entries = index.runs[run] ?? []
    const first = run === from.run ? from.at : 0
    const last = run === to.run ? to.at : entries.length
    for (let i = first; i < last; i++) yield entries[isBackwards ? first + last - 1 - i : i] as IndexEntry
  }
}

/** The place of the first entry inside (`side` 0) or behind (`side` 1) the range. */
function edge(index: SortedIndex, range: Range, side: 0 | 1): Place {
  const reached = (entry: IndexEntry) => sideOf(index, range, entry) >= side
  const run = firstAt(index.runs.length, (at) => {
    const entries = index.runs[at] as IndexEntry[]
    return reached(entries[entries.length - 1] as IndexEntry)
  })
  const entries = index.runs[run]
  if (!entries) return { run, at: 0 }
  return { run, at: firstAt(entries.length, (at) => reached(entries[at] as IndexEntry)) }
}

/** The side of a key: -1 before the range, 0 inside, 1 behind it. */
function sideOf(index: SortedIndex, { fixed, above, below }: Range, { key }: IndexEntry): number {
  for (let i = 0; i < fixed.length; i++) {
    const difference = compareValues(key[i], fixed[i])
    if (difference !== 0) return Math.sign(difference) * signOf(index, i)
  }
  if (!above && !below) return 0
  return sideOfEdges(key[fixed.length], above, below) * signOf(index, fixed.length)
}

function sideOfEdges(value: DocValue | undefined, above: Edge | undefined, below: Edge | undefined): number {
  const rank = typeRank(value) - typeRank((above ?? below)?.value)
  if (rank !== 0) return Math.sign(rank)
  if (above && isOutside(compareValues(value, above.value), above)) return -1
  if (below && isOutside(compareValues(below.value, value), below)) return 1
  return 0
}

function isOutside(difference: number, { isIncluded }: Edge): boolean {
  return isIncluded ? difference < 0 : difference <= 0
}

function signOf(index: SortedIndex, at: number): number {
  return index.fields[at]?.sign ?? 1
}
