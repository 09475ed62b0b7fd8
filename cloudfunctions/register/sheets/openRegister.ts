import type { Store } from '#server/store'
import { holds, THE_STREET } from '#shared/access/role'
import { leavesOf } from '#shared/directory/areaTree'
import { plainText } from '#shared/directory/grams'
import type { Area } from '#shared/directory/territory'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { gridKey } from '#shared/register/sheets/sheetWords'
import { readTerritory } from '../../directory/feature'

/** A row of the register by its fields, as a sheet is compared with it. */
export type SheetEntry = Readonly<Record<string, unknown>> & { id: string; name: string }

/** The register as one sheet sees it: its own rows by name and code; unions, officers and ground by name. */
export async function openRegister(store: Store, of: RegisterSheet) {
  const [rows, unions, people, areas, buildings, { levels }] = await Promise.all([
    rowsOf(store, of),
    store.unions.listAll({ where: { closedAt: null }, fields: ['name', 'officerId'] }),
    store.people.listAll({ where: { 'roles.kind': 'officer' }, fields: ['name', 'roles', 'leaving'] }),
    store.areas.listAll({ where: { closedAt: null }, fields: ['name', 'parentId', 'level'] }),
    store.buildings.listAll({ where: { closedAt: null }, fields: ['name', 'areaId'] }),
    readTerritory(store),
  ])
  const officers = people.filter(({ roles, leaving }) => !leaving && holds(roles, ['officer'], [THE_STREET]))
  const lowest = levels.length - 1
  const entries = rows.filter((row) => of !== 'grids' || (row as unknown as Area).level === lowest) as SheetEntry[]
  const open = entries.filter(({ closedAt }) => !closedAt)
  const keyOf = of === 'grids' ? gridKey : plainText
  const byName = byKey(open, ({ name }) => keyOf(name))
  const byCode = byKey(open, ({ code }) => String(code ?? ''))
  const unionsByName = byKey(unions, ({ name }) => plainText(name))
  const officersByName = byKey(officers, ({ name }) => name)
  const grids = leavesOf(areas)
  const around = byKey(
    areas.filter(({ level }) => level === lowest - 1),
    ({ name }) => plainText(name)
  )
  const gridsByName = byKey(grids, ({ name }) => gridKey(name))
  const buildingsByName = byKey(buildings, ({ name }) => plainText(name))
  const names = new Map([...unions, ...officers, ...areas, ...buildings].map(({ id, name }) => [id, name]))
  const ids = new Set(entries.map(({ id }) => id))
  return {
    open,
    lowest,
    levelAbove: levels[lowest - 1] ?? '上一级',
    named: (name: string) => byName.get(keyOf(name)) ?? [],
    coded: (code: unknown) => (code ? byCode.get(String(code))?.[0] : undefined),
    unionsNamed: (name: string) => unionsByName.get(plainText(name)) ?? [],
    officersNamed: (name: string) => officersByName.get(name) ?? [],
    gridsNamed: (name: string) => gridsByName.get(gridKey(name)) ?? [],
    areasAround: (name: string) => around.get(plainText(name)) ?? [],
    buildingsNamed: (name: string) => buildingsByName.get(plainText(name)) ?? [],
    nameOf: (id: unknown) => names.get(String(id ?? '')) ?? '',
    hasId: (id: string) => ids.has(id),
  }
}

function rowsOf({ unions, enterprises, areas, buildings }: Store, of: RegisterSheet): Promise<{ id: string }[]> {
  const all: Record<RegisterSheet, () => Promise<{ id: string }[]>> = {
    unions: () => unions.listAll(),
    enterprises: () => enterprises.listAll(),
    grids: () => areas.listAll(),
    buildings: () => buildings.listAll(),
  }
  return all[of]()
}

export type OpenedRegister = Awaited<ReturnType<typeof openRegister>>

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
