import type { Store } from '#server/store'

/** Names for the log: of a push, of the article that a push was tried or asked for with, or of a saved audience. */
export async function nameThings(
  { pushes, articles, audiences }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [sent, written, saved] = await Promise.all([
    pushes.listByIds(ids),
    articles.listByIds(ids),
    audiences.listByIds(ids),
  ])
  return [...[...sent, ...written].map(({ id, title }) => ({ id, name: title })), ...saved]
}
