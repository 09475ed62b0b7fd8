import type { UnionEvent } from '#shared/events/event'
import type { EventReview } from '#shared/events/eventReview'
import type { EarlierForm } from '#shared/events/form/formState'
import type { Archived } from '#shared/events/life/life'
import type { Written } from '#shared/events/view'

/**
 * An event that was moved or cancelled says so until its place book agrees and everybody's message is under way. `moved`
 * counts how often it was moved on the day of Beijing that began then, while somebody was in it. `…GoneAt` says when the
 * answers of its people, and later the people, were removed because their time was over; `releasedAt` when nothing was
 * to come of its reserves any more, `recordedAt` when its line was written down; `remindedAll` is the beginning of which nobody is to be
 * reminded any more. `earlierForms` are the versions of before, for who still has one before them. `review` and `written` are for its organisers and officers alone.
 */
export type StoredEvent = UnionEvent & {
  unfinished?: { kind: 'event_changed' | 'event_cancelled'; turn: string; word?: string }
  moved?: { day: number; times: number }
  answersGoneAt?: number
  companionsGoneAt?: number
  peopleGoneAt?: number
  releasedAt?: number
  recordedAt?: number
  remindedAll?: number
  review?: EventReview
  earlierForms?: EarlierForm[]
  /** The version of the form of which its people were told last, as long as they are to be told of the one of now. */
  formNews?: number
  sensitiveGoneAt?: number
  written?: Written
  /** The event of which it was made for a later month. */
  series?: string
  /** The event of which it is the next edition, until it is out and stands beside it in its brand. */
  like?: string
  /** The version from which the plan for rain was carried out last, so that a second tap finds it done. */
  rained?: number
  /** For the desk alone: it has left its lists. */
  archived?: Archived
}
