import * as v from 'valibot'
import type { WaitingDeed } from '#client/deeds/waitingDeeds'
import { liveValue } from '#client/liveValue'

const Sent = v.object({ eventId: v.string(), door: v.string(), at: v.number() })
const Already = v.object({
  kind: v.literal('already'),
  at: v.number(),
  door: v.string(),
  who: v.object({ memberId: v.string(), name: v.string() }),
})

/** 重复签到. Somebody whom this phone let in without a network, and who was in at another moment or door before. */
export interface Double {
  eventId: string
  memberId: string
  name: string
  at: number
  door: string
}

/** Those that came to light since this program was opened. */
export const doubles = liveValue<readonly Double[]>([])

/** Notes what the cloud has answered to a check-in that had waited, where another one was there before it. */
export function noteDouble({ action, input }: Pick<WaitingDeed, 'action' | 'input'>, value: unknown): void {
  const [sent, told] = [v.safeParse(Sent, input), v.safeParse(Already, value)]
  if (action !== 'checkin.admit' || !sent.success || !told.success) return
  const { at, door, who } = told.output
  // Its own first try, whose answer was lost.
  if (at === sent.output.at && door === sent.output.door) return
  const { eventId } = sent.output
  const others = doubles.get().filter((one) => one.eventId !== eventId || one.memberId !== who.memberId)
  doubles.set([...others, { ...who, eventId, at, door }])
}
