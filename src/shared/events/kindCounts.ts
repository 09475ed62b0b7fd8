import type { EventKind } from './eventKind'

/** 各种活动有几场. Number of events of each kind in a part of the list, up to `KINDS_COUNTED`; a kind without any is left out. */
export type KindCounts = Partial<Record<EventKind, number>>

/** From here on nobody counts: a chip says 99+. */
export const KINDS_COUNTED = 100

/** What a chip says of a kind, and of all of them together; nothing is said as long as the counts are not known. */
export function kindCountText(counts: KindCounts | undefined, kind: EventKind | 'all'): string | undefined {
  if (!counts) return undefined
  const count = kind === 'all' ? sumOf(counts) : (counts[kind] ?? 0)
  return count >= KINDS_COUNTED ? `${KINDS_COUNTED - 1}+` : String(count)
}

function sumOf(counts: KindCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
