import * as v from 'valibot'
import type { AloneCase } from './alone'

/** Kinds of things that somebody else has to look at. */
export const REVIEW_KINDS = [
  'article',
  'push',
  'words',
  'comment',
  'event',
  'order',
  'question',
  'guide',
  'photo',
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** Time between two reminders of one thing. */
export const REMIND_EVERY_MS = 3_600_000

/** Ids of things differ by kind; that of a photo, which names its event, is the longest. */
export const ReviewWaysInput = v.strictObject({
  kind: v.picklist(REVIEW_KINDS),
  id: v.pipe(v.string(), v.regex(/^[\w:-]{1,90}$/)),
})

/** 怎么放行. Whether a thing is the reader's own work, and what ways there are when it is. */
export interface ReviewWays extends Pick<AloneCase, 'others' | 'hindrance' | 'endedAt'> {
  isOwn: boolean
  /** From when it may be released alone; only where nobody else holds the post. */
  aloneAt?: number
}
