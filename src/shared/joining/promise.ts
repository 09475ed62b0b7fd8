import { endOfWorkday } from '../cases/workdays'

const HOUR_MS = 3_600_000

/** Working days that each of the two has. */
export const STEP_DAYS = 3

/** The first midnight at which a step is late. */
export function stepDueAt(from: number): number {
  return endOfWorkday(from, STEP_DAYS)
}

/** When the station takes over what a chair has not answered: in the morning, not at midnight. */
export function takesOverAt(dueAt: number): number {
  return dueAt + 9 * HOUR_MS
}
