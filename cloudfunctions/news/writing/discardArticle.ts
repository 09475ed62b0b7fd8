import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import { done, refused } from '#shared/result'
import { articleReview } from '../checking/articleReview'

/** 删掉的草稿. A draft as it was when it was thrown away, kept for a while so that it can come back. */
export interface DiscardedArticle {
  id: string
  article: Article
  by: string
  at: number
}

/**
 * 删除草稿. Nobody but its writers has seen a draft, so it goes as a whole. The copy is written first: a crash between
 * leaves the draft, and words that a colleague saves meanwhile are never lost.
 */
export async function discardArticle(
  { articleId }: Input<'news.discard'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'news.discard'>> {
  const article = await store.articles.find(articleId)
  if (!article) {
    await store.discardedArticles.get(articleId)
    line.leaveOut()
    return done({ discarded: true })
  }
  if (article.state !== 'draft') return refused('not_draft')
  await store.discardedArticles.put({ id: articleId, article, by: person.name, at: now })
  const gone = await store.articles.remove({ _id: articleId, state: 'draft', rev: article.rev })
  if (gone === 0) return refused('changed_meanwhile')
  await articleReview.tasks.note(store, articleId)
  line.say({ remark: article.title })
  return done({ discarded: true })
}

/** 撤销删除. Brings a draft back as it was; one that is there already stays as it is. */
export async function restoreArticle(
  { articleId }: Input<'news.restore'>,
  { store, line }: PersonContext
): Promise<Output<'news.restore'>> {
  const discarded = await store.discardedArticles.find(articleId)
  if (!discarded) {
    await store.articles.get(articleId)
    line.leaveOut()
    return done({ restored: true })
  }
  await store.articles.add(discarded.article)
  await articleReview.tasks.note(store, articleId)
  await store.discardedArticles.remove({ _id: articleId, at: discarded.at })
  line.say({ remark: discarded.article.title })
  return done({ restored: true })
}
