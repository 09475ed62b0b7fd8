import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { enterpriseRow, isOfDesk } from './asTold'
import { withTrueMembersOfFirms } from './counting/trueCounts'
import { withoutGrams } from './withoutGrams'

/** 企业名片. The card of one enterprise. */
export async function getEnterprise(
  { enterpriseId }: Input<'directory.enterprise'>,
  { store, person }: Context
): Promise<Output<'directory.enterprise'>> {
  const stored = await store.enterprises.get(enterpriseId)
  const [firm = stored] = isOfDesk(person) ? await withTrueMembersOfFirms(store, [stored]) : []
  return done(enterpriseRow(withoutGrams(firm), person))
}
