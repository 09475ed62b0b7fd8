// Shanghai has had no summer time since 1991.
const SHANGHAI_MS = 8 * 3_600_000

/** `2026-11-22`: WeChat's quotas start again at 00:00 in Shanghai. */
export function dayOf(at: number): string {
  return new Date(at + SHANGHAI_MS).toISOString().slice(0, 10)
}

/** `2026-11`: a follower gets four mass messages in it. */
export function monthOf(at: number): string {
  return dayOf(at).slice(0, 7)
}
