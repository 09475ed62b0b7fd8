import type { LineRecord } from '#shared/events/odds/odds'

const DAY = 86_400_000

/** How far the lines of earlier evenings of song came, of forty places each. */
const REACHES = [18, 9, 12, 20, 6, 15]

/** The record of one kind, so that whoever waits in the demonstration sees how often a place came to where they stand. */
export function seedLines(now: number): LineRecord[] {
  const ends = REACHES.map((reach, index) => ({
    ...{ eventId: `event-karaoke-${index + 1}`, endedAt: now - (index + 1) * 90 * DAY },
    ...{ capacity: 40, reach },
  }))
  return [{ id: 'karaoke', ends }]
}
