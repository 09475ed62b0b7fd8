import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { enterpriseRow } from './asTold'
import { BY_NAME, searchByName } from './searchByName'

/** 查企业. Enterprises of one union or of all, by any part of the name. */
export async function searchEnterprises(
  { text, unionId, cursor }: Input<'directory.enterprises'>,
  { store, person }: Context
): Promise<Output<'directory.enterprises'>> {
  const found = await searchByName({ text, cursor }, ({ where, cursor: from }) =>
    store.enterprises.page({ where: { ...where, ...(unionId && { unionId }) }, ...BY_NAME, cursor: from })
  )
  return done({ ...found, items: found.items.map((enterprise) => enterpriseRow(enterprise, person)) })
}
