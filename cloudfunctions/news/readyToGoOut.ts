import type { PersonContext } from '#server/context'
import { type Article, hasWords, needsReview } from '#shared/news/article'
import { done, type Result, refused } from '#shared/result'
import { wordsOf } from './wordsOf'

/** `needsReader`: only a second officer may let it out; `why` says what they have to look at. */
export interface Ready {
  article: Article
  needsReader: boolean
  why?: string
}

type Refusal = 'already_published' | 'in_review' | 'article_empty' | 'words_risky'

const UNSURE = '微信的自动检查拿不准，或没有查成，请逐句看过再发布。'

/** A draft that may go out: it has words, none of them forbidden by WeChat; in some cases somebody else must read it. */
export async function readyToGoOut(
  articleId: string,
  { store, safety, person }: PersonContext
): Promise<Result<Ready, Refusal>> {
  const article = await store.articles.get(articleId)
  if (article.state === 'review') return refused('in_review')
  if (article.state !== 'draft') return refused('already_published')
  if (!hasWords(article.body)) return refused('article_empty')
  const verdict = await safety.judge({ text: wordsOf(article), openId: person.openId, scene: 'post' })
  if (verdict === 'risky') return refused('words_risky')
  if (verdict === 'unsure') return done({ article, needsReader: true, why: UNSURE })
  return done({ article, needsReader: needsReview(article.channel) })
}
