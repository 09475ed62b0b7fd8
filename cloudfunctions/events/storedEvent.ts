import type { UnionEvent } from '#shared/events/event'

/**
 * An event as it is stored: `unfinished` from a move or cancellation until the place book agrees and the push is left.
 */
export type StoredEvent = UnionEvent & { unfinished?: { kind: 'event_changed' | 'event_cancelled'; turn: string } }
