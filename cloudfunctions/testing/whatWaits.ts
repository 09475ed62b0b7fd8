import type { Store } from '#server/store'
import { features } from '../features'
import { countTasks } from '../tasks/feature'
import { anOfficer, NOON } from './factories'

const sources = features.flatMap(({ tasks = [] }) => tasks)

/** Tasks of the street by kind. Fails when the noted tasks are not those of the features' own rows. */
export async function whatWaits(store: Store, now = NOON): Promise<Record<string, number>> {
  const said = (await Promise.all(sources.map(({ list }) => list(store, now)))).flat()
  expect(byId(await store.tasks.listAll())).toEqual(byId(said))
  const counts = await countTasks(store, { person: anOfficer(), now })
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function byId<Item extends { id: string }>(items: Item[]): Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
}
