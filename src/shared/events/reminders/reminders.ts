import { afterQuietHours } from '../../pushes/quietHours'
import type { UnionEvent } from '../event'
import { sessionsOf } from '../places/pools'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long before an event people are reminded: three days, a day, two hours. */
export const REMINDED = { d3: 3 * DAY, d1: DAY, h2: 2 * HOUR } as const
export type ReminderStage = keyof typeof REMINDED

/** 提醒. One session of an event at one distance; `session` is missing where there are none. */
export interface Reminder {
  stage: ReminderStage
  session?: string
  startsAt: number
  at: number
}

type Reminded = Pick<UnionEvent, 'startsAt' | 'sessions' | 'capacity'>

/**
 * Every reminder of an event, the next first. Nobody is rung in the quiet hours; what would come at or after the beginning then
 * is left out.
 */
export function remindersOf(event: Reminded): Reminder[] {
  const stages: ReminderStage[] = ['d3', 'd1', 'h2']
  const all = sessionsOf(event).flatMap(({ id, startsAt }) =>
    stages.map((stage) => ({
      ...{ stage, startsAt, at: afterQuietHours(startsAt - REMINDED[stage]) },
      ...(event.sessions && { session: id }),
    }))
  )
  return all.filter(({ at, startsAt }) => at < startsAt).sort((one, other) => one.at - other.at)
}

/**
 * Those that are due: of each session the latest alone, and none whose time was over before the event was published or
 * moved, of which people have just read.
 */
export function dueReminders(event: Reminded & Pick<UnionEvent, 'changedAt'>, now: number): Reminder[] {
  const due = remindersOf(event).filter(({ at, startsAt }) => at <= now && now < startsAt && at > event.changedAt)
  return due.filter((one) => !due.some(({ session, at }) => session === one.session && at > one.at))
}

/** When the next is due; nothing when there is no more to come. */
export function nextReminder(event: Reminded, now: number): number | undefined {
  return remindersOf(event).find(({ at }) => at > now)?.at
}
