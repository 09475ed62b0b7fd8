import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { withoutGrams } from './withoutGrams'

/** 企业名片. The card of one enterprise. */
export async function getEnterprise(
  { enterpriseId }: Input<'directory.enterprise'>,
  { store }: Context
): Promise<Output<'directory.enterprise'>> {
  return done(withoutGrams(await store.enterprises.get(enterpriseId)))
}
