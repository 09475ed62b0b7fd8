import { dayStart } from '../../beijingTime'
import type { UnionEvent } from '../../events/event'
import { done, type Result, refused } from '../../result'

const HOUR = 3_600_000
/** 前一天晚上. Leaders call round on the evening before. */
const EVENING_MS = 18 * HOUR
const DAY_MS = 24 * HOUR

export type ContactRefusal = 'contact_early' | 'contact_over'

/** How somebody on a list is reached on the day, and what they told those who lead; `phone` is missing for people of unions that the leader knows nothing of. */
export interface RollContact {
  phone?: string
  answers: { label: string; text: string }[]
}

/** Whether telephones of an event are open: from six in the evening before it begins until it ends. */
export function decideContact(
  { startsAt, endsAt, state }: Pick<UnionEvent, 'startsAt' | 'endsAt' | 'state'>,
  now: number
): Result<'open', ContactRefusal> {
  if (state === 'draft' || now < dayStart(startsAt) - DAY_MS + EVENING_MS) return refused('contact_early')
  return now < endsAt ? done('open') : refused('contact_over')
}

/** Telephone within the words of an answer, such as that of an emergency contact. */
export function phoneIn(text: string): string | undefined {
  return /(?<!\d)1\d{10}(?!\d)/.exec(text)?.[0]
}
