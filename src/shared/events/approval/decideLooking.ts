import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'

export type LookingRefusal = 'cancelled' | 'begun_approval'

/** Whether sign-ups may still be looked at: whatever nobody has looked at by the beginning is good. */
export function decideLooking(
  { state, startsAt }: Pick<UnionEvent, 'state' | 'startsAt'>,
  now: number
): Result<'open', LookingRefusal> {
  if (state === 'cancelled') return refused('cancelled')
  return now >= startsAt ? refused('begun_approval') : done('open')
}
