import type { Value } from '#shared/api'
import { nearText } from '#shared/beijingTime'
import { pushTexts } from '../pushTexts'
import { reachTexts } from '../reachTexts'

interface Asking {
  reach: Value<'pushes.reach'> | undefined
  /** The number belongs to an earlier choice. */
  isOld: boolean
  /** `null`: as soon as it is approved; nothing while a time is still to be chosen. */
  sendAt: number | null | undefined
}

/** Whoever asks has seen the number that is asked for, and knows when it goes out. */
export function canAsk({ reach, isOld, sendAt }: Asking): boolean {
  return reach !== undefined && !isOld && reach.total > 0 && sendAt !== undefined
}

export function askLabel(reach: Asking['reach']): string {
  if (reach?.total === 0) return pushTexts.askNobody
  return pushTexts.ask(reach ? reach.total.toLocaleString() : '…')
}

const AT_ONCE_MS = 60_000

/** Said below the numbers: that quiet hours hold back what shall go out at once, else the rule. */
export function reachNote({ goesOutAt }: Value<'pushes.reach'>, sendAt: Asking['sendAt'], now: number): string {
  const isHeldBack = sendAt === null && goesOutAt > now + AT_ONCE_MS
  return isHeldBack ? reachTexts.quiet(nearText(goesOutAt, now)) : reachTexts.rule
}
