import * as v from 'valibot'
import { AdmitInput } from '../input'
import type { DoorList } from './doorList'
import { judgeShown } from './judgeShown'

/**
 * Whom this phone has let in without a network, and when: those of the list whose check-in waits to be sent. It is read from what waits,
 * so that it is known again when the door was left and opened once more. Six digits are left out: finding whose they were takes a look
 * at everybody.
 */
export function seenHere(
  list: DoorList,
  waiting: readonly { input: unknown }[],
  macOf: (key: string, words: string) => string
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { input } of waiting) {
    const read = v.safeParse(AdmitInput, input)
    if (!read.success || read.output.shown.by === 'digits') continue
    const { shown, at } = read.output
    const judged = judgeShown(list, shown, { at, macOf, seenAt: () => undefined })
    if (judged.kind === 'in' && !seen.has(judged.row.memberId)) seen.set(judged.row.memberId, at)
  }
  return seen
}
