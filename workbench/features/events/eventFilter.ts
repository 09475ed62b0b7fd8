import { containsWords, plainText } from '#shared/directory/grams'
import type { EventPhase } from '#shared/events/event'
import { type EventKind, eventKindName } from '#shared/events/eventKind'
import type { EventCard } from '#shared/events/view'
import { isTaking, isWaitedFor } from '../../isTaking'

export const FILTERS = ['all', 'open', 'waiting', 'draft', 'past', 'archived'] as const
export type EventFilter = (typeof FILTERS)[number]

export const SORTS = ['need', 'start', 'deadline', 'name'] as const
export type EventSort = (typeof SORTS)[number]

export interface EventNarrowing {
  text?: string
  kind?: EventKind | 'any'
  sort?: EventSort
}

/**
 * The events of a filter whose name, place, organiser and kind have the words; first what waits for somebody, or as is chosen. The
 * numbers of today lead to the same filters.
 */
export function eventsOf(
  filter: EventFilter,
  events: EventCard[],
  now: number,
  { text = '', kind = 'any', sort = 'need' }: EventNarrowing = {}
): EventCard[] {
  const belongs: Record<EventFilter, (event: EventCard) => boolean> = {
    all: ({ archived }) => !archived,
    open: (event) => isTaking(event, now),
    waiting: (event) => isWaitedFor(event, now),
    draft: ({ phase }) => phase === 'draft',
    past: ({ phase, archived }) => !archived && (phase === 'finished' || phase === 'cancelled'),
    archived: ({ archived }) => archived === true,
  }
  return events
    .filter((event) => belongs[filter](event) && (kind === 'any' || event.kind === kind))
    .filter((event) => containsWords(wordsToFind(event), text))
    .sort((one, other) => orders[sort](one, other, now) || nextFirst(one, other))
}

/** Each thing by itself, so that no word is found across the end of one and the beginning of the next. */
function wordsToFind({ title, venue, organiser, kind }: EventCard): string {
  return [title, venue, organiser, eventKindName[kind]].map(plainText).join('\n')
}

/** Whether something of it waits for whoever reads the list. */
export function isNeedy({ needs }: Pick<EventCard, 'needs'>): boolean {
  return Object.keys(needs ?? {}).length > 0
}

/** Events that one of these leaves level stand with the next first. */
const orders: Record<EventSort, (one: EventCard, other: EventCard, now: number) => number> = {
  need: (one, other) => Number(isNeedy(other)) - Number(isNeedy(one)),
  start: () => 0,
  deadline: (one, other, now) => tillDeadline(one, now) - tillDeadline(other, now),
  name: (one, other) => one.title.localeCompare(other.title, 'zh-CN', { numeric: true }),
}

/** The deadline that comes next first; of those that are past, the latest. */
function tillDeadline({ closesAt }: EventCard, now: number): number {
  return closesAt > now ? closesAt - now : Number.MAX_SAFE_INTEGER - closesAt
}

function nextFirst(one: EventCard, other: EventCard): number {
  return rank[one.phase] - rank[other.phase] || byTime(one, other)
}

/** What runs comes first, then what is to come, drafts, what has ended, and what was cancelled. */
const rank: Record<EventPhase, number> = {
  running: 0,
  ...{ open: 1, full: 1, closed: 1, upcoming: 1 },
  draft: 2,
  finished: 3,
  cancelled: 4,
}

/** The next first; of what is over, the latest. */
function byTime(one: EventCard, other: EventCard): number {
  const isOver = one.phase === 'finished' || one.phase === 'cancelled'
  return isOver ? other.startsAt - one.startsAt : one.startsAt - other.startsAt
}
