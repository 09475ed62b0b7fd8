import { dayStart, inBeijing } from '../beijingTime'

const DAY_MS = 24 * 3_600_000

/**
 * 一个工作日. By when a request is to be decided: the same time on the next working day; one of a weekend counts as asked
 * when Monday begins. Public holidays are not known here.
 */
export function bindingDueAt(askedAt: number): number {
  let due = isWeekend(askedAt) ? dayStart(nextWorkday(askedAt)) : askedAt
  due += DAY_MS
  return isWeekend(due) ? nextWorkday(due) : due
}

function isWeekend(at: number): boolean {
  return [0, 6].includes(inBeijing(at).day())
}

/** The same time on the first day behind a weekend. */
function nextWorkday(at: number): number {
  return isWeekend(at) ? nextWorkday(at + DAY_MS) : at
}
