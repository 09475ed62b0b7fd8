import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'
import type { Handing } from '../places/placeBook'

const DAY = 86_400_000
/** So often one place may be offered to somebody: each time a phone rings. */
export const MAX_HANDINGS = 3

/** What the holder sees of their offer: for whom it was meant, as they wrote it, until when, and whether that person said no. */
export type HandingSeen = Pick<Handing, 'name' | 'until' | 'declined'>

/** 同事转来的名额. What whoever may take the place over sees. */
export interface HandingToMe {
  fromName: string
  session?: string
  until: number
}

/** When an offer made now ends: in a day, and before the event begins. */
export function handingEnds({ startsAt }: Pick<UnionEvent, 'startsAt'>, now: number): number {
  return Math.min(now + DAY, startsAt)
}

/** Whether the colleague may still answer. */
export function isOpenHanding({ until, declined }: Pick<Handing, 'until' | 'declined'>, now: number): boolean {
  return !declined && until > now
}

/** Whether places of an event may be handed to a colleague now. */
export function decideHandOver(
  { state, handOver, startsAt }: Pick<UnionEvent, 'state' | 'handOver' | 'startsAt'>,
  now: number
): Result<'open', 'cancelled' | 'stays_yours' | 'begun'> {
  if (state !== 'published') return refused('cancelled')
  if (!handOver) return refused('stays_yours')
  return now < startsAt ? done('open') : refused('begun')
}
