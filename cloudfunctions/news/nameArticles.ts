import type { Store } from '#server/store'

/** Names for the log: of an article, or of a draft that was thrown away. */
export async function nameArticles(store: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  const [discarded, found] = await Promise.all([store.discardedArticles.listByIds(ids), store.articles.listByIds(ids)])
  return [...discarded.map(({ article }) => article), ...found].map(({ id, title }) => ({ id, name: title }))
}
