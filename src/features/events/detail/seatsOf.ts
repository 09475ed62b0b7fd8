import { hasPlaceLeft } from '#shared/events/event'
import type { EventView } from '#shared/events/view'

export type EventSeat = { kind: 'taken' | 'mine' | 'next' | 'free' | 'line'; number: number }

/** The seats of an event: taken ones first, those of the member and the family as the last of them, the next free one outlined. While people wait, what is free is theirs. */
export function seatsOf({ count, mine }: EventView): EventSeat[] {
  const taken = count.capacity - count.left
  const own = mine?.status === 'confirmed' ? (mine.people ?? 1) : 0
  return Array.from({ length: count.capacity }, (_, index): EventSeat => {
    const number = index + 1
    if (number > taken - own && number <= taken) return { kind: 'mine', number }
    if (number <= taken) return { kind: 'taken', number }
    if (!hasPlaceLeft(count)) return { kind: 'line', number }
    return { kind: number === taken + 1 && !mine ? 'next' : 'free', number }
  })
}
