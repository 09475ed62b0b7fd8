import retention from './retention.json'

const DAY_MS = 24 * 3_600_000

/** 留存期限. Whom something went to, and what stands in an inbox, is forgotten when it is older than this. */
export function forgetBefore(now: number): number {
  return now - retention.days * DAY_MS
}
