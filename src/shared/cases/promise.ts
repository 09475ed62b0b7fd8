import { pageKey } from '../page'
import { type CaseKind, type CaseTelling, caseKind } from './case'
import { endOfWorkday, startOfWorkdayBefore } from './workdays'

/** The working days in which a case goes on after whoever asked has told what was asked back. */
const AFTER_REPLY = 2

/** 答应的日子. The end of the last working day within which a case of this kind is answered. */
export function promiseOf(kind: CaseKind, from: number): number {
  return endOfWorkday(from, caseKind[kind].days)
}

/** After a reply: the same day, but never less than two working days from now. */
export function promiseAfterReply(dueAt: number, now: number): number {
  return Math.max(dueAt, endOfWorkday(now, AFTER_REPLY))
}

/** Sorts the queue: what was promised first comes first. */
export function dueKeyOf(dueAt: number, id: string): string {
  return pageKey(dueAt, id)
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Nobody is told of lateness at midnight, when it begins, but in the morning. */
const MORNING_MS = 9 * HOUR_MS

/** When what is told of a promise: on the working day before its last, on the first after it, on the third after it. */
export function tellingsOf(dueAt: number): { telling: CaseTelling; at: number }[] {
  const morningAfter = (days: number) => endOfWorkday(dueAt - 1, days) - DAY_MS + MORNING_MS
  return [
    { telling: 'soon', at: startOfWorkdayBefore(dueAt - DAY_MS) + MORNING_MS },
    { telling: 'late', at: morningAfter(1) },
    { telling: 'raised', at: morningAfter(3) },
  ]
}

/** When a case that was answered and not rated ends. */
export function closesAt(answeredAt: number): number {
  return answeredAt + 15 * DAY_MS
}
