import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { isHonour } from '#shared/membership/member'
import { done } from '#shared/result'

/** 看手机号. The whole number of a row for a stated reason; the line in the log is written before. */
export async function openPhone(
  { memberId, reason }: Input<'membership.phone'>,
  { store, line }: PersonContext
): Promise<Output<'membership.phone'>> {
  const { phone } = await store.members.get(memberId)
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
