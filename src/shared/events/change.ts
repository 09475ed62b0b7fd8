import { done, type Result, refused } from '../result'
import type { UnionEvent } from './event'

export type ChangeRefusal = 'not_published' | 'cancelled' | 'finished'

/** Whether places, times or the state of an event may still be changed: only when it is published and not over. */
export function decideChange(
  event: Pick<UnionEvent, 'state' | 'endsAt'>,
  now: number
): Result<'changeable', ChangeRefusal> {
  if (event.state === 'draft') return refused('not_published')
  if (event.state === 'cancelled') return refused('cancelled')
  if (now >= event.endsAt) return refused('finished')
  return done('changeable')
}
