import type { Value } from '#shared/api'
import { nearText } from '#shared/beijingTime'
import { pushTexts } from '../pushTexts'
import { reachTexts } from '../reachTexts'

interface Asking {
  reach: Value<'pushes.reach'> | undefined
  /** True when the number belongs to an earlier choice. */
  isOld: boolean
  /** Time to send; `null` means as soon as it is approved, undefined that a time is still to be chosen. */
  sendAt: number | null | undefined
}

/** Whether the push can be asked for: its number of people is fresh and above 0, and its time is chosen. */
export function canAsk({ reach, isOld, sendAt }: Asking): boolean {
  return reach !== undefined && !isOld && reach.total > 0 && sendAt !== undefined
}

export function askLabel(reach: Asking['reach']): string {
  if (reach?.total === 0) return pushTexts.askNobody
  return pushTexts.ask(reach ? reach.total.toLocaleString() : '…')
}

const AT_ONCE_MS = 60_000

/** The line below the numbers: quiet hours, if they hold back what should go out at once, else the rule. */
export function reachNote({ goesOutAt }: Value<'pushes.reach'>, sendAt: Asking['sendAt'], now: number): string {
  const isHeldBack = sendAt === null && goesOutAt > now + AT_ONCE_MS
  return isHeldBack ? reachTexts.quiet(nearText(goesOutAt, now)) : reachTexts.rule
}
