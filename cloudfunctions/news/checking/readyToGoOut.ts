import type { PersonContext } from '#server/context'
import { type Article, hasWords } from '#shared/news/article'
import { lacksAddress } from '#shared/news/channelWay'
import type { NotReady } from '#shared/news/notReady'
import { done, type Result, refused } from '#shared/result'
import { findWays } from '../channelWays'
import { type Judged, judgeArticle } from './judgeArticle'

export type Ready = Judged & { article: Article }

/** A draft that may go out: its body is not empty, and WeChat forbids neither its words nor a picture. */
export async function readyToGoOut(articleId: string, context: PersonContext): Promise<Result<Ready, NotReady>> {
  const article = await context.store.articles.get(articleId)
  if (article.state === 'review' || article.state === 'checking') return refused('in_review')
  if (article.state !== 'draft') return refused('already_published')
  if (!hasWords(article.body)) return refused('article_empty')
  if (lacksAddress(article, await findWays(context.store))) return refused('account_url_missing')
  const judged = await judgeArticle(article, context)
  return judged.ok ? done({ ...judged.value, article }) : judged
}
