import { done, type Result, refused } from '../result'
import type { UnionEvent } from './event'

export type ChangeRefusal = 'not_published' | 'cancelled' | 'finished'

/** Whether places, times or the event itself may still be changed: only of a published event that is not over. */
export function decideChange(
  event: Pick<UnionEvent, 'state' | 'endsAt'>,
  now: number
): Result<'changeable', ChangeRefusal> {
  if (event.state === 'draft') return refused('not_published')
  if (event.state === 'cancelled') return refused('cancelled')
  if (now >= event.endsAt) return refused('finished')
  return done('changeable')
}
