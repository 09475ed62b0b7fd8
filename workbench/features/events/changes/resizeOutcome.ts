import type { PlaceCount } from '#shared/events/event'
import { MAX_CAPACITY } from '#shared/events/input'
import { changeTexts as texts } from './changeTexts'

export type ResizeOutcome =
  | { kind: 'wrong' }
  | { kind: 'same' }
  | { kind: 'too_small'; taken: number }
  | { kind: 'will'; promoted: number }

/** The outcome of another capacity: new places go to those who wait longest, until the event begins. */
export function resizeOutcome(count: PlaceCount, capacity: number | null, hasBegun: boolean): ResizeOutcome {
  if (capacity === null || !Number.isInteger(capacity) || capacity < 1 || capacity > MAX_CAPACITY)
    return { kind: 'wrong' }
  if (capacity === count.capacity) return { kind: 'same' }
  const taken = count.capacity - count.left
  if (capacity < taken) return { kind: 'too_small', taken }
  return { kind: 'will', promoted: hasBegun ? 0 : Math.min(count.waiting, capacity - taken) }
}

export function resizeFault(outcome: ResizeOutcome): string | undefined {
  if (outcome.kind === 'wrong') return texts.range
  return outcome.kind === 'too_small' ? texts.atLeast(outcome.taken) : undefined
}

/** The hint below the capacity: how many will move up, or why nobody does. */
export function resizeHint(outcome: ResizeOutcome, waiting: number, hasBegun: boolean): string {
  if (outcome.kind === 'same') return texts.same
  if (outcome.kind !== 'will') return ''
  if (outcome.promoted > 0) return texts.promotes(outcome.promoted)
  if (waiting === 0) return texts.promotesNone
  return hasBegun ? texts.begun : texts.promotesNotNow
}
