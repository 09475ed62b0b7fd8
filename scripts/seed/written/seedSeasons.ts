import type { EventSeason } from '#shared/brands/season'
import type { UnionEvent } from '#shared/events/event'
import type { PastEdition } from '../past/seedPast'
import seasons from './seasons.json'

const DAY = 24 * 3_600_000

/** The seasons of the demonstration: the one that runs, and the one of last year, which has ended. */
export function seedSeasons(events: UnionEvent[], past: PastEdition[], now: number): EventSeason[] {
  const written = { changedBy: '林示例', rev: 1, state: 'shown' as const }
  const known = new Set(events.map(({ id }) => id))
  const [running, ended] = seasons
  const last = Math.max(...past.map(({ year }) => year))
  const before = past.filter(({ year }) => year === last).map(({ eventId }) => eventId)
  return [
    ...(running
      ? [
          {
            ...written,
            ...running,
            eventIds: running.eventIds.filter((id) => known.has(id)),
            changedAt: now - 20 * DAY,
          },
        ]
      : []),
    ...(ended
      ? [
          {
            ...written,
            ...ended,
            title: `${last} 年的文体活动（示例）`,
            eventIds: before.slice(0, 30),
            changedAt: now - 200 * DAY,
            ended: { at: now - 200 * DAY, by: '林示例' },
          },
        ]
      : []),
  ]
}

/** Events with the season that names them; of two the one that runs. */
export function withSeasons<Event extends UnionEvent>(events: Event[], seasons: EventSeason[]): Event[] {
  return events.map((event) => {
    const found = seasons.find(({ eventIds }) => eventIds.includes(event.id))
    return found ? { ...event, season: { id: found.id, title: found.title } } : event
  })
}
