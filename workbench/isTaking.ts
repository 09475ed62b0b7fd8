import type { EventCard } from '#shared/events/view'

type Seen = Pick<EventCard, 'phase' | 'closesAt'>

/** 报名没截止: takes registrations now or will; what today counts as open. */
export function isTaking({ phase, closesAt }: Seen, now: number): boolean {
  return phase !== 'draft' && phase !== 'cancelled' && now < closesAt
}

/** 有人候补: a queue that can still move. */
export function isWaitedFor(event: Seen & Pick<EventCard, 'count'>, now: number): boolean {
  return event.count.waiting > 0 && isTaking(event, now)
}
