import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isHonour } from '#shared/membership/member'
import { done } from '#shared/result'
import { rowFor } from './rowFor'

/** The time in which somebody who has opened honours may change them. */
const OPENED_MS = 24 * 3_600_000

/** 看手机号. The whole number of a row for a stated reason; the line in the log is written before. */
export async function openPhone(
  { memberId, reason }: Input<'membership.phone'>,
  { store, person, line }: PersonContext
): Promise<Output<'membership.phone'>> {
  const { phone } = await rowFor(store, memberId, person)
  line.say({ remark: reason })
  return done({ phone })
}

/** 看荣誉标签, for a stated reason. */
export async function openHonours(
  { memberId, reason }: Input<'membership.honours'>,
  { store, line }: PersonContext
): Promise<Output<'membership.honours'>> {
  const { tags = [] } = await store.members.get(memberId)
  line.say({ remark: reason })
  return done({ honours: tags.filter(isHonour) })
}

/** Honours are opened for a reason that stands in the log: what a change answers would tell them to anybody else. */
export async function hasOpenedHonours(
  { log }: Store,
  { memberId, personId, now }: { memberId: string; personId: string; now: number }
): Promise<boolean> {
  const at = _.gt(now - OPENED_MS)
  return (await log.count({ subject: memberId, action: 'membership.honours', personId, at })) > 0
}
