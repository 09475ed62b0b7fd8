/** Days after the end of an event for which sensitive answers, and those who come along, are kept; the table of 留存期限 has them, too. */
export const PURGE_DAYS = 30

export function purgedAt(endsAt: number): number {
  return endsAt + PURGE_DAYS * 86_400_000
}
