import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { idsWithin } from '#shared/directory/areaTree'
import { done } from '#shared/result'
import { enterpriseRow, isOfDesk } from './asTold'
import { withTrueMembersOfFirms } from './counting/trueCounts'
import { BY_NAME, searchByName } from './searchByName'
import { enterprisesIn } from './views'

/** 查企业. Enterprises of one union or of all, by any part of the name, its pinyin, its initials; at the desk by code too. */
export async function searchEnterprises(
  { text, unionId, cursor, areaId, ...narrowed }: Input<'directory.enterprises'>,
  { store, person }: Context
): Promise<Output<'directory.enterprises'>> {
  const isDesk = isOfDesk(person)
  const grids = isDesk && areaId ? idsWithin(await store.areas.listAll({ fields: ['parentId'] }), areaId) : undefined
  const among = enterprisesIn(isDesk ? { ...narrowed, grids } : {})
  const found = await searchByName({ text, cursor }, ({ where, cursor: from }) =>
    store.enterprises.page({ where: { ...among, ...where, ...(unionId && { unionId }) }, ...BY_NAME, cursor: from })
  )
  if (!isDesk) return done({ ...found, items: found.items.map((enterprise) => enterpriseRow(enterprise, person)) })
  const [firms, houses] = await Promise.all([
    withTrueMembersOfFirms(store, found.items),
    store.buildings.listByIds([...new Set(found.items.flatMap(({ buildingId }) => buildingId ?? []))]),
  ])
  const nameOf = new Map(houses.map(({ id, name }) => [id, name]))
  const items = firms.map((enterprise) => {
    const buildingName = nameOf.get(enterprise.buildingId ?? '')
    return { ...enterpriseRow(enterprise, person), ...(buildingName && { buildingName }) }
  })
  return done({ ...found, items })
}
