import { STREET } from '../access/role'
import type { SentBack } from '../news/article'
import type { Asked, Decided } from '../review/review'
import type { UnionEvent } from './event'
import { EVENT_FIELDS, type EventField, eventFields, type FieldWith } from './eventFields'
import type { WrittenEvent } from './input'

/**
 * 活动送审. What a chair opens beyond the own union waits for an officer: a draft, or with `words` the new words of an event
 * that is out, while people read the old ones.
 */
export interface EventReview {
  state: 'asked' | 'sent_back' | 'passed'
  asked: Asked
  words?: FreeWords
  sentBack?: SentBack
  passed?: Decided
}

type FreeField = FieldWith<{ isFixed: false }>
/** Words that may still change when the event is out, since they concern nobody's place. */
export type FreeWords = Pick<WrittenEvent, FreeField>

export const FREE_FIELDS = EVENT_FIELDS.filter((field: EventField): field is FreeField => !eventFields[field].isFixed)

export function freeWordsOf(words: WrittenEvent): FreeWords {
  const { title, kind, summary, steps, questions, bring, handOver, point, selfWithin, rainPlan, takeaways } = words
  return {
    ...{ title, kind, summary, steps, questions },
    ...(bring !== undefined && { bring }),
    ...(handOver !== undefined && { handOver }),
    ...(point && { point }),
    ...(selfWithin && { selfWithin }),
    ...(rainPlan && { rainPlan }),
    ...(takeaways && { takeaways }),
  }
}

/** 面向外面. Whether people beyond the union that runs the event may take part. */
export function opensWider({ unionId, openTo }: Pick<UnionEvent, 'unionId' | 'openTo'>): boolean {
  if (unionId === STREET) return false
  return openTo.kind !== 'unions' || openTo.unionIds.some((id) => id !== unionId)
}
