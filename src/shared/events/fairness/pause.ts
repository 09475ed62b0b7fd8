import type { Absence, PastPlace } from './pastPlace'

const DAY = 86_400_000
/** Two absences within so many days of each other bring a pause. */
export const WITHIN_DAYS = 365

export type Missed = PastPlace & { absent: Absence }

/** 暂停报名. Until when, and the two events that somebody missed without a word, the later one first. */
export interface SignUpPause {
  until: number
  missed: [Missed, Missed]
}

/** The pause in which somebody is; it runs from the mark of the second absence, and an excused one does not count. */
export function pauseOf(past: PastPlace[], pauseDays: number, now: number): SignUpPause | undefined {
  const [last, before] = past.filter(isMissed).sort((one, other) => other.endsAt - one.endsAt)
  if (!last || !before || last.endsAt - before.endsAt > WITHIN_DAYS * DAY) return undefined
  const until = Math.max(last.absent.at, before.absent.at) + pauseDays * DAY
  return now < until ? { until, missed: [last, before] } : undefined
}

function isMissed(one: PastPlace): one is Missed {
  return one.absent !== undefined && one.absent.excusedAt === undefined
}
