import { _ } from '#server/store/command'
import type { Order, Where } from '#server/store/fields'
import type { Input } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { EventKind } from '#shared/events/eventKind'
import { seenBy } from '../invited/seenBy'

interface Part {
  when: Input<'events.list'>['when']
  kind?: EventKind | undefined
  memberId: string | undefined
  now: number
}

/** A part of the list of events, as this member sees it. */
export function eventsIn({ when, kind, memberId, now }: Part): Where<UnionEvent> {
  const where: Where<UnionEvent> = {
    state: when === 'current' ? _.in(['published', 'cancelled']) : 'published',
    ...(kind && { kind }),
    ...(when === 'open' && { opensAt: _.lte(now) }),
    [orderOf[when].field]: when === 'past' ? _.lte(now) : _.gt(now),
  }
  return _.and<UnionEvent>([where, seenBy(memberId)])
}

export const orderOf = {
  open: { field: 'closesAt', direction: 'asc' },
  current: { field: 'endsAt', direction: 'asc' },
  past: { field: 'endsAt', direction: 'desc' },
} as const satisfies Record<string, { field: keyof UnionEvent; direction: Order<UnionEvent>[1] }>
