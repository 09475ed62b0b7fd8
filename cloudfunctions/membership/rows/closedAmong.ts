import type { Store } from '#server/store'

/**
 * Of these enterprises those that were closed, or taken back, while rows were written into them. Whoever closes one looks
 * for rows afterwards, and whoever writes rows looks here afterwards, so that one of both sees the other.
 */
export async function closedAmong({ enterprises }: Store, ids: readonly string[]): Promise<Set<string>> {
  const found = await enterprises.listByIds([...new Set(ids)])
  const open = new Set(found.filter(({ closedAt }) => !closedAt).map(({ id }) => id))
  return new Set(ids.filter((id) => !open.has(id)))
}
