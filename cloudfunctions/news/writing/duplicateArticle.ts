import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Article, type ArticleContent, articleIdOf } from '#shared/news/article'
import { done } from '#shared/result'
import { beginArticle } from './beginArticle'

/**
 * 复制成新草稿. The words of an article as a new draft of whoever copies it. Dates stay behind, since they were those of the
 * old one, and so does its address in the official account.
 */
export async function duplicateArticle(
  { articleId, newKey }: Input<'news.duplicate'>,
  context: PersonContext
): Promise<Output<'news.duplicate'>> {
  const { store } = context
  const article = await store.articles.get(articleId)
  const isEventThere = article.eventId !== undefined && (await store.events.find(article.eventId)) !== undefined
  const id = articleIdOf(newKey)
  const begun = await beginArticle(id, copyOf(article, isEventThere), context)
  if (!begun) {
    await store.articles.get(id)
    context.line.leaveOut()
  }
  return done({ articleId: id })
}

function copyOf(article: Article, isEventThere: boolean): ArticleContent {
  const { title, channel, summary, body, cover, eventId, tags, attachments, video, explainer, receipt } = article
  return {
    ...{ title, channel, summary, body },
    ...(cover && { cover }),
    ...(eventId && isEventThere && { eventId }),
    ...(tags && { tags }),
    ...(attachments && { attachments }),
    ...(video && { video }),
    ...(explainer && { explainer: { forWhom: explainer.forWhom, questions: explainer.questions } }),
    ...(receipt && { receipt: {} }),
  }
}
