import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { plainText } from '#shared/directory/grams'
import type { Area, Building } from '#shared/directory/territory'
import { type FaultKind, type FaultRow, faultsOf, JUDGED, type JudgedEnterprise } from '#shared/register/quality'
import { isCodeTaken, isEnterpriseNameTaken } from '../namesakes'

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
    yearAgo: yearBefore(now),
  }
  const judged = unionId === undefined ? enterprises : enterprises.filter((one) => one.unionId === unionId)
  return judged.map((enterprise) => {
    const { id, name, unionId: of, unionName } = enterprise
    return { id, name, unionId: of, unionName, faults: faultsOf(enterprise, register) }
  })
}

interface Ground {
  grid: Area | undefined
  building: Building | undefined
  now: number
}

/** What is wrong with one enterprise, without a look at all the others. */
export async function judgeOne(
  store: Store,
  enterprise: Enterprise,
  { grid, building, now }: Ground
): Promise<FaultKind[]> {
  const { id, name, code, unionId } = enterprise
  const [union, isNamesake, isCodeTwice] = await Promise.all([
    unionId === NO_UNION ? undefined : store.unions.find(unionId),
    isEnterpriseNameTaken(store, name, id),
    code ? isCodeTaken(store, code, id) : false,
  ])
  return faultsOf(enterprise, {
    unions: new Map(union && [[union.id, union]]),
    areas: new Set(grid && !grid.closedAt ? [grid.id] : []),
    buildings: new Map(building && !building.closedAt ? [[building.id, building]] : []),
    names: new Map([[plainText(name), isNamesake ? 2 : 1]]),
    codes: new Map(code ? [[code, isCodeTwice ? 2 : 1]] : []),
    plainName: plainText,
    yearAgo: yearBefore(now),
  })
}

function yearBefore(now: number): string {
  return `${inBeijing(now).year() - 1}${inBeijing(now).format('-MM-DD')}`
}

function countBy(rows: JudgedEnterprise[], keyOf: (row: JudgedEnterprise) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
