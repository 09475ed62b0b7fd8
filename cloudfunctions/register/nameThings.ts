import type { Store } from '#server/store'

/** Names for the log, of unions, enterprises, areas and buildings. */
export async function nameThings(
  { unions, enterprises, areas, buildings }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const found = await Promise.all([unions, enterprises, areas, buildings].map((rows) => rows.listByIds(ids)))
  return found.flat()
}
