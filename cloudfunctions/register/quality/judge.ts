import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import { plainText } from '#shared/directory/grams'
import { type FaultRow, faultsOf, JUDGED, type JudgedEnterprise } from '#shared/register/quality'

/** Every enterprise of the register, or of one union, with what is wrong with it; four questions whatever their number. */
export async function judge(store: Store, now: number, unionId?: string): Promise<FaultRow[]> {
  const [unions, enterprises, areas, buildings] = await Promise.all([
    store.unions.listAll({ fields: ['closedAt'] }),
    store.enterprises.listAll({ where: { closedAt: null }, fields: JUDGED }),
    store.areas.listAll({ where: { closedAt: null }, fields: ['_id'] }),
    store.buildings.listAll({ where: { closedAt: null }, fields: ['areaId', 'floors', 'below'] }),
  ])
  const register = {
    unions: new Map(unions.map((union) => [union.id, union])),
    areas: new Set(areas.map(({ id }) => id)),
    buildings: new Map(buildings.map((building) => [building.id, building])),
    names: countBy(enterprises, ({ name }) => plainText(name)),
    codes: countBy(enterprises, ({ code }) => code),
    plainName: plainText,
    yearAgo: `${inBeijing(now).year() - 1}${inBeijing(now).format('-MM-DD')}`,
  }
  const judged = unionId === undefined ? enterprises : enterprises.filter((one) => one.unionId === unionId)
  return judged.map((enterprise) => {
    const { id, name, unionId: of, unionName } = enterprise
    return { id, name, unionId: of, unionName, faults: faultsOf(enterprise, register) }
  })
}

function countBy(rows: JudgedEnterprise[], keyOf: (row: JudgedEnterprise) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
