import type { Store } from '#server/store'

/** Names for the log, of unions and enterprises. */
export async function nameThings(
  { unions, enterprises }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  return [...(await unions.listByIds(ids)), ...(await enterprises.listByIds(ids))]
}
