import type { Store } from '#server/store'
import { clockText } from '#shared/beijingTime'
import { done, type Result, refused } from '#shared/result'

/** 用过的码. Where a code of a member was used, under the half minute for which it held. */
export interface CardUse {
  id: string
  eventId: string
  door: string
  at: number
}

interface Using {
  memberId: string
  window: number
  eventId: string
  door: string
  at: number
}

/** Uses a code up: at the same door it may be shown again, at any other the next one is needed. */
export async function spendCode(
  { cardUses }: Pick<Store, 'cardUses'>,
  { memberId, window, eventId, door, at }: Using
): Promise<Result<'used', 'code_used'>> {
  const id = `${memberId}:${window}`
  if (await cardUses.add({ id, eventId, door, at })) return done('used')
  const before = await cardUses.get(id)
  if (before.eventId === eventId && before.door === door) return done('used')
  const where = before.eventId === eventId ? `在${before.door}` : '在别的活动'
  return refused('code_used', `${clockText(before.at)} ${where}扫过：`)
}
