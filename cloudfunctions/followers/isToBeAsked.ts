import { createHash } from 'node:crypto'
import { dayStart } from '#shared/beijingTime'
import type { Follower } from './follower'

/** Nights in which each follower is asked about anew once, on a night of their own (docs/wechat.md 3, algorithm b). */
export const ROUND_NIGHTS = 28
const NIGHT_MS = 24 * 3_600_000

/**
 * Whether this walk asks WeChat for a follower's unionid. A follower without one is asked about every night, as binding
 * the accounts to the open platform gives it; one with a unionid on their own night, or after it when that night had no
 * walk.
 */
export function isToBeAsked(openId: string, known: Follower | undefined, startedAt: number): boolean {
  if (!known) return true
  const { wechatUnionId, askedAt } = known
  if (askedAt !== undefined && askedAt >= startedAt) return false
  if (!wechatUnionId) return true
  const tonight = dayStart(startedAt)
  // Rows older than the field `askedAt` wait for their night too, or all of them would be asked about in the first.
  return dayStart(askedAt ?? tonight - NIGHT_MS) < ownNight(openId, tonight)
}

/** Latest night, up to this one, that belongs to the openid. */
export function ownNight(openId: string, tonight: number): number {
  const turn = createHash('sha256').update(openId).digest().readUInt32BE() % ROUND_NIGHTS
  const nightNumber = Math.floor((tonight + NIGHT_MS / 2) / NIGHT_MS)
  return tonight - ((nightNumber - turn + ROUND_NIGHTS) % ROUND_NIGHTS) * NIGHT_MS
}
