import type { EventCard } from '#shared/events/view'

type Seen = Pick<EventCard, 'phase' | 'closesAt'>

/** 报名没截止: the event takes registrations now or will; the numbers of today count it as open. */
export function isTaking({ phase, closesAt }: Seen, now: number): boolean {
  return phase !== 'draft' && phase !== 'cancelled' && now < closesAt
}

/** 有人候补: people wait, and places may still become free for them. */
export function isWaitedFor(event: Seen & Pick<EventCard, 'count'>, now: number): boolean {
  return event.count.waiting > 0 && isTaking(event, now)
}
