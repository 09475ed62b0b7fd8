import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { openUnion } from './asTold'
import { withoutGrams } from './withoutGrams'

/** 工会名片. The card of one union. */
export async function getUnion(
  { unionId }: Input<'directory.union'>,
  { store, person }: Context
): Promise<Output<'directory.union'>> {
  return done(openUnion(withoutGrams(await store.unions.get(unionId)), person))
}
