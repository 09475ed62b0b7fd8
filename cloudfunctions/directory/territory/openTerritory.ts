import type { Store } from '#server/store'
import { type Area, LEVELS, type Territory, THE_TERRITORY } from '#shared/directory/territory'

/** The street as it is divided: its levels, and its areas in their order. */
export async function openTerritory(store: Store): Promise<{ territory: Territory; areas: Area[] }> {
  const [territory, areas] = await Promise.all([
    readTerritory(store),
    store.areas.listAll({ where: { closedAt: null } }),
  ])
  return { territory, areas: areas.sort(inOrder) }
}

/** What is said of the street; as long as nobody has said anything it has two levels. */
export async function readTerritory({ territory }: Store): Promise<Territory> {
  return (await territory.find(THE_TERRITORY)) ?? { id: THE_TERRITORY, levels: LEVELS }
}

function inOrder(one: Area, other: Area): number {
  return one.level - other.level || one.order - other.order || (one.pageKey < other.pageKey ? -1 : 1)
}
