import { clockText, momentText } from '#shared/beijingTime'
import type { PushView } from '#shared/pushes/view'
import { pushTexts as texts } from '../pushTexts'

/** Time before the release from which seconds are counted. */
const SOON_MS = 90_000

/** The time that a push has waited for the second officer. */
export function waitText(askedAt: number, now: number): string {
  const minutes = Math.floor((now - askedAt) / 60_000)
  return minutes < 1 ? texts.justAsked : texts.waitsSince(minutes)
}

/** The time that is left to call a push back. */
export function recallText(releaseAt: number | undefined, now: number): string {
  if (releaseAt === undefined || releaseAt - now > SOON_MS) return texts.recallUntil
  return texts.recallLeft(Math.max(0, Math.ceil((releaseAt - now) / 1000)))
}

/** The moment at which it went out or will; without a time, half a minute after the approval. */
export function releaseText(
  { releasedAt, releaseAt, sendAt }: Pick<PushView, 'releasedAt' | 'releaseAt' | 'sendAt'>,
  now: number
): string {
  const at = releasedAt ?? releaseAt ?? sendAt
  if (at === undefined) return texts.afterApproval
  return at - now > SOON_MS || releasedAt ? momentText(at, now) : clockText(at)
}
