import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { openUnion } from './asTold'
import { trueMembersOf } from './counting/trueCounts'
import { withoutGrams } from './withoutGrams'

/** 工会名片. The card of one union. */
export async function getUnion(
  { unionId }: Input<'directory.union'>,
  { store, person }: Context
): Promise<Output<'directory.union'>> {
  const [union, members] = await Promise.all([store.unions.get(unionId), trueMembersOf(store, unionId)])
  return done(openUnion({ ...withoutGrams(union), members }, person))
}
