import type { Load } from '#client/asking/load'
import { EVENT_KINDS, type EventKind, eventKindName } from '#shared/events/eventKind'
import { type KindCounts, kindCountText } from '#shared/events/kindCounts'

export type ChosenKind = EventKind | 'all'

/**
 * Kinds of which there is something, and the chosen one. Until the numbers are known the row is short, since what comes to
 * its end pushes nothing away under a finger; without them, or with those of another day, it has all kinds and no number.
 */
export function kindOptions(load: Load<KindCounts>, chosen: ChosenKind): { key: ChosenKind; label: string }[] {
  const counts = load.kind === 'ready' && !load.stale ? load.value : undefined
  const isThere = (kind: EventKind) => kind === chosen || (counts ? counts[kind] : load.kind !== 'loading')
  return (['all', ...EVENT_KINDS.filter(isThere)] as const).map((kind) => ({
    key: kind,
    label: [kind === 'all' ? ALL : eventKindName[kind], kindCountText(counts, kind)].filter(Boolean).join(' '),
  }))
}

const ALL = '全部'
