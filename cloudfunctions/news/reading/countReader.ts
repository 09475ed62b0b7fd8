import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { done } from '#shared/result'

/**
 * 一位读者. Counts the reader's union and the way they came, and nothing else, so that nobody can ever tell who has read
 * what. The phone remembers that it has been counted.
 */
export async function countReader(
  { articleId, via }: Input<'news.countReader'>,
  { store, person }: Context
): Promise<Output<'news.countReader'>> {
  if (!isPublic((await store.articles.get(articleId)).state)) return done({ counted: false })
  const union = fieldName(person?.member?.unionId ?? 'none')
  const more = { total: _.inc(1), [`unions.${union}`]: _.inc(1), [`via.${via}`]: _.inc(1) }
  await begin(store, articleId)
  await store.readers.change({ _id: articleId }, more)
  return done({ counted: true })
}

async function begin({ readers }: Store, articleId: string): Promise<void> {
  if (!(await readers.find(articleId))) await readers.add({ id: articleId, total: 0, unions: {}, via: {} })
}

/** Union id as a field name, which may hold no hyphens in the cloud (docs/cloud.md 3). */
function fieldName(unionId: string): string {
  return unionId.replace(/-/g, '_')
}
