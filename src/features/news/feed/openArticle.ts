import { callApi } from '#platform/deeds/doing'
import { onceOnThisPhone } from '#platform/onceOnThisPhone'
import { openAccountArticle } from '#platform/openAccountArticle'
import { open } from '#platform/pages/navigate'
import type { ArticleCard } from '#shared/news/article'
import type { CameBy } from '#shared/news/readers'

/** Opens an article where its channel wants it to be read; our own page where WeChat does not open the account's. */
export async function openArticle({ id, accountUrl }: Pick<ArticleCard, 'id' | 'accountUrl'>, via?: CameBy) {
  const opening = accountUrl ? await openAccountArticle(accountUrl) : 'failed'
  if (opening === 'failed') return open('article', { id, via })
  if (opening === 'opened') countReader(id, via ?? 'feed')
}

/** Counts this phone as one reader of an article, with the way it came; the count holds no name. */
export function countReader(articleId: string, via: CameBy) {
  onceOnThisPhone(`read:${articleId}`, async () => (await callApi('news.countReader', { articleId, via })).ok)
}
