import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { enterpriseRow } from './asTold'
import { withoutGrams } from './withoutGrams'

/** 企业名片. The card of one enterprise. */
export async function getEnterprise(
  { enterpriseId }: Input<'directory.enterprise'>,
  { store, person }: Context
): Promise<Output<'directory.enterprise'>> {
  return done(enterpriseRow(withoutGrams(await store.enterprises.get(enterpriseId)), person))
}
