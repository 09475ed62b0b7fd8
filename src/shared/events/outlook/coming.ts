import { afterQuietHours } from '../../pushes/quietHours'
import type { UnionEvent } from '../event'
import type { Reserve } from '../places/rules'
import { type ReminderStage, remindersOf } from '../reminders/reminders'

const DAY = 86_400_000

/** 将要发出的. What goes out by itself, when, and for which session or reserve. */
export type ComingWord =
  | { what: ReminderStage; at: number; session?: string }
  | { what: 'chairs' | 'released'; at: number; reserve: string }
  | { what: 'drawn'; at: number }

type Ahead = Pick<UnionEvent, 'startsAt' | 'sessions' | 'capacity' | 'reserves' | 'lottery' | 'changedAt' | 'state'>

/**
 * What is still to go out of an event, the next first; nothing for one that is a draft or was called off. A reminder whose time had
 * passed when the event was moved is not made up for.
 */
export function comingOf(event: Ahead, now: number): ComingWord[] {
  if (event.state !== 'published') return []
  const { lottery, reserves = [] } = event
  const reminders = remindersOf(event)
    .filter(({ at }) => at > event.changedAt)
    .map(({ stage, at, session }): ComingWord => ({ what: stage, at, ...(session && { session }) }))
  const draws: ComingWord[] = lottery ? [{ what: 'drawn', at: afterQuietHours(lottery.drawsAt) }] : []
  const all = [...reminders, ...reserves.flatMap(ofReserve), ...draws]
  return all.filter(({ at }) => at > now).sort((one, other) => one.at - other.at)
}

function ofReserve({ id: reserve, of, until }: Reserve): ComingWord[] {
  const isGiven = of.kind === 'unions' || of.kind === 'enterprise'
  return [
    ...(isGiven ? [{ what: 'chairs' as const, at: afterQuietHours(until - DAY), reserve }] : []),
    { what: 'released', at: until, reserve },
  ]
}
