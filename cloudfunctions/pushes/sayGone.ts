import type { Store } from '#server/store'
import type { Push } from '#shared/pushes/push'

/** Why nothing of a push may go out, or nothing more of it: its article is not in the feed any longer. */
export async function sayGone(
  { articles }: Pick<Store, 'articles'>,
  { kind, subjectId }: Pick<Push, 'kind' | 'subjectId'>
): Promise<string | undefined> {
  if (kind !== 'article') return undefined
  const article = await articles.find(subjectId)
  return article?.state === 'published' ? undefined : '文章已经撤下，没有再发。'
}
