import retention from './retention.json'

const DAY_MS = 24 * 3_600_000

/** 留存期限. Receivers of pushes, inboxes and the like are removed when they are older than this time. */
export function forgetBefore(now: number): number {
  return now - retention.days * DAY_MS
}
