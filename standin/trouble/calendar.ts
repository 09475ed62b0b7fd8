// Shanghai has had no summer time since 1991.
const SHANGHAI_MS = 8 * 3_600_000

/** The day in Shanghai (`2026-11-22`), at whose 00:00 WeChat's quotas start again. */
export function dayOf(at: number): string {
  return new Date(at + SHANGHAI_MS).toISOString().slice(0, 10)
}

/** The month in Shanghai (`2026-11`), in which a follower gets at most four mass messages. */
export function monthOf(at: number): string {
  return dayOf(at).slice(0, 7)
}
