import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { VERSIONS_LISTED } from '#shared/news/version'
import { done } from '#shared/result'

/** 历史版本. The latest first, without their texts. */
export async function listVersions(
  { articleId }: Input<'news.versions'>,
  { store }: PersonContext
): Promise<Output<'news.versions'>> {
  await store.articles.get(articleId)
  const fields = ['articleId', 'rev', 'title', 'state', 'by', 'at'] as const
  return done(
    await store.versions.list({ where: { articleId }, order: ['at', 'desc'], limit: VERSIONS_LISTED, fields })
  )
}
