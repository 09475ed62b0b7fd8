import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { enterpriseRow, isOfDesk } from './asTold'
import { BY_NAME, searchByName } from './searchByName'
import { enterprisesIn } from './views'

/** 查企业. Enterprises of one union or of all, by any part of the name, its pinyin, its initials; at the desk by code too. */
export async function searchEnterprises(
  { text, unionId, cursor, ...narrowed }: Input<'directory.enterprises'>,
  { store, person }: Context
): Promise<Output<'directory.enterprises'>> {
  const among = enterprisesIn(isOfDesk(person) ? narrowed : {})
  const found = await searchByName({ text, cursor }, ({ where, cursor: from }) =>
    store.enterprises.page({ where: { ...among, ...where, ...(unionId && { unionId }) }, ...BY_NAME, cursor: from })
  )
  return done({ ...found, items: found.items.map((enterprise) => enterpriseRow(enterprise, person)) })
}
