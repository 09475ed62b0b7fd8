import type { Store } from '#server/store'
import type { Changes } from '#server/store/fields'
import { isRecord } from '#shared/isRecord'
import type { Article } from '#shared/news/article'
import { promiseWork } from '../agenda/feature'

/**
 * Tells the agenda, before an article is changed, what has to follow: publishing it at its time, ending it, or letting
 * it out after its pictures are checked.
 */
export async function promiseNews(
  store: Store,
  articleId: string,
  changes: Changes<Article>,
  now: number
): Promise<void> {
  const { state, publishAt, proposal } = changes
  if (state === 'scheduled' && typeof publishAt === 'number')
    await promiseWork(store, { name: 'news.publishDue', subject: articleId, at: publishAt, now })
  // The end of the article may have come while it was with its writer.
  if (state === 'published' || state === 'scheduled')
    await promiseWork(store, { name: 'news.expireDue', subject: articleId, now })
  const proposed = isRecord(proposal) ? proposal.state : changes['proposal.state']
  if (state === 'checking' || proposed === 'checking') await promiseWork(store, { name: 'news.letOut', now })
}
