import { clockText, momentText } from '#shared/beijingTime'
import type { PushView } from '#shared/pushes/view'
import { pushTexts as texts } from '../pushTexts'

/** From here on the seconds are counted. */
const SOON_MS = 90_000

/** How long it has waited for the second officer. */
export function waitText(askedAt: number, now: number): string {
  const minutes = Math.floor((now - askedAt) / 60_000)
  return minutes < 1 ? texts.justAsked : texts.waitsSince(minutes)
}

/** How long it can still be called back. */
export function recallText(releaseAt: number | undefined, now: number): string {
  if (releaseAt === undefined || releaseAt - now > SOON_MS) return texts.recallUntil
  return texts.recallLeft(Math.max(0, Math.ceil((releaseAt - now) / 1000)))
}

/** When it went out or will; without a time of its own, half a minute after the approval. */
export function releaseText(
  { releasedAt, releaseAt, sendAt }: Pick<PushView, 'releasedAt' | 'releaseAt' | 'sendAt'>,
  now: number
): string {
  const at = releasedAt ?? releaseAt ?? sendAt
  if (at === undefined) return texts.afterApproval
  return at - now > SOON_MS || releasedAt ? momentText(at, now) : clockText(at)
}
