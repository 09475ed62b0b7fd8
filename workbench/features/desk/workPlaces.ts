import { nearText } from '#shared/beijingTime'
import { competitionOfMatch } from '#shared/competitions/play/competition'
import type { WorkRow } from '#shared/desk/work'
import type { TaskKind } from '#shared/tasks/task'
import { todayTexts as texts } from './texts'

const PLACES: Record<TaskKind, (id: string) => string> = {
  drafts: (id) => `/news/${id}/write`,
  reviews: (id) => `/news/${id}`,
  comments: () => '/comments',
  photos: (id) => `/photos/${id.split(':')[0]}`,
  letters: () => '/letters',
  words: () => '/checks',
  pleas: () => '/checks',
  eventReviews: (id) => `/events/${id}`,
  approvals: (id) => `/events/${id.split(':')[0]}`,
  eventOrders: (id) => `/events/${id}`,
  disputes: (id) => `/competitions/${competitionOfMatch(id)}`,
  bindingRequests: () => '/bindings',
  waitingPushes: (id) => `/pushes/${id}`,
  waitingPeople: (id) => `/events/${id}`,
  mendings: () => '/directory/quality',
  cases: (id) => `/cases/${id}`,
  questions: () => '/checks',
  guides: () => '/checks',
  joinings: () => '/joinings',
  vacantChairs: (id) => `/directory/union/${id}`,
}

/** Where a thing that waits is done. */
export function placeOf({ kind, subject }: Pick<WorkRow, 'kind' | 'subject'>): string {
  return PLACES[kind](subject)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long it is late, how long there is still, or since when it waits. */
export function whenOf({ due, since }: Pick<WorkRow, 'due' | 'since'>, now: number): string {
  if (due === undefined) return nearText(since, now)
  const apart = Math.abs(due - now)
  const span = apart >= DAY ? texts.days(Math.floor(apart / DAY)) : texts.hours(Math.max(1, Math.floor(apart / HOUR)))
  return due <= now ? texts.lateBy(span) : texts.left(span)
}
