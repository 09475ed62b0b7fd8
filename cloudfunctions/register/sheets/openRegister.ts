import type { Store } from '#server/store'
import { holds, THE_STREET } from '#shared/access/role'
import { leavesOf } from '#shared/directory/areaTree'
import { plainText } from '#shared/directory/grams'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { gridNumberIn } from '#shared/register/sheets/sheetWords'

/** A row of the register by its fields, as a sheet is compared with it. */
export type SheetEntry = Readonly<Record<string, unknown>> & { id: string; name: string }

/** The register as one sheet sees it: its own rows by name and code, unions and officers by name. */
export async function openRegister(store: Store, of: RegisterSheet) {
  const [rows, unions, people, areas, buildings] = await Promise.all([
    of === 'unions' ? store.unions.listAll() : store.enterprises.listAll(),
    store.unions.listAll({ where: { closedAt: null }, fields: ['name', 'officerId'] }),
    store.people.listAll({ where: { 'roles.kind': 'officer' }, fields: ['name', 'roles', 'leaving'] }),
    store.areas.listAll({ where: { closedAt: null }, fields: ['name', 'parentId'] }),
    store.buildings.listAll({ where: { closedAt: null }, fields: ['name', 'areaId'] }),
  ])
  const officers = people.filter(({ roles, leaving }) => !leaving && holds(roles, ['officer'], [THE_STREET]))
  const entries = rows as unknown as SheetEntry[]
  const open = entries.filter(({ closedAt }) => !closedAt)
  const byName = byKey(open, ({ name }) => plainText(name))
  const byCode = byKey(open, ({ code }) => String(code ?? ''))
  const unionsByName = byKey(unions, ({ name }) => plainText(name))
  const officersByName = byKey(officers, ({ name }) => name)
  const grids = leavesOf(areas)
  const gridsByName = byKey(grids, ({ name }) => gridKey(name))
  const buildingsByName = byKey(buildings, ({ name }) => plainText(name))
  const names = new Map([...unions, ...officers, ...areas, ...buildings].map(({ id, name }) => [id, name]))
  const ids = new Set(entries.map(({ id }) => id))
  return {
    open,
    named: (name: string) => byName.get(plainText(name)) ?? [],
    coded: (code: unknown) => (code ? byCode.get(String(code))?.[0] : undefined),
    unionsNamed: (name: string) => unionsByName.get(plainText(name)) ?? [],
    officersNamed: (name: string) => officersByName.get(name) ?? [],
    gridsNamed: (name: string) => gridsByName.get(gridKey(name)) ?? [],
    buildingsNamed: (name: string) => buildingsByName.get(plainText(name)) ?? [],
    nameOf: (id: unknown) => names.get(String(id ?? '')) ?? '',
    hasId: (id: string) => ids.has(id),
  }
}

export type OpenedRegister = Awaited<ReturnType<typeof openRegister>>

/** 第 7 网格, 7 and 07 are one. */
function gridKey(name: string): string {
  return String(gridNumberIn(name) ?? plainText(name))
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
