/** 图片检查. State of WeChat's check of one picture; it stands with the file, so that the same picture is checked once. */
export type PictureCheck =
  | { state: 'due'; by: string; tries: number; notBefore: number }
  | { state: 'asked'; traceId: string; at: number }
  | { state: 'failed'; at: number }

/**
 * Verdict on a picture so far: `waiting` for WeChat's, `unsure` when a person has to look, `unknown` when nobody has
 * asked.
 */
export type PictureStanding = 'pass' | 'risky' | 'unsure' | 'waiting' | 'unknown'

/** WeChat answers within half an hour (docs/wechat.md 6); what has not come by then does not come. */
export const PATIENCE_MS = 30 * 60_000

/** Time after which a check that came to nothing is made again. */
export const ASK_AGAIN_MS = 60 * 60_000

/** Verdict on a picture about which WeChat has not told one. */
export function standingWithout(check: PictureCheck | undefined, now: number): PictureStanding {
  if (!check) return 'unknown'
  if (check.state === 'due') return 'waiting'
  const since = now - check.at
  if (since >= ASK_AGAIN_MS) return 'unknown'
  return check.state === 'asked' && since < PATIENCE_MS ? 'waiting' : 'unsure'
}
