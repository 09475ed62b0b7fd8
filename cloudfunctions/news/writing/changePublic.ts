import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { ArticleContent, Proposal } from '#shared/news/article'
import { type Article, needsReview } from '#shared/news/article'
import { lacksAddress } from '#shared/news/channelWay'
import { withWords } from '#shared/news/proposal'
import { done, type Result, refused } from '#shared/result'
import { findWays } from '../channelWays'
import { judgeArticle } from '../checking/judgeArticle'
import { askedOf } from '../checking/waitForPictures'
import { changesOf } from './changesOf'

interface PublicChange {
  changes: Changes<Article>
  waitsFor?: 'checking' | 'review'
}

/**
 * 改已公开的. A change that may not go out by itself is kept beside the article as a proposal. Readers keep the old words
 * until WeChat has looked at its pictures, or another officer at all of it; in channels where the street itself speaks
 * an officer always does.
 */
export async function changePublic(
  article: Article,
  words: ArticleContent,
  context: PersonContext
): Promise<Result<PublicChange, 'in_review' | 'words_risky' | 'picture_risky' | 'account_url_missing'>> {
  const { person, now } = context
  if (article.proposal && article.proposal.state !== 'sent_back') return refused('in_review')
  if (lacksAddress(words, await findWays(context.store))) return refused('account_url_missing')
  const judged = await judgeArticle(withWords(article, words), context)
  if (!judged.ok) return judged
  const { isWaiting, why } = judged.value
  const needsReader = judged.value.needsReader || needsReview(article.channel)
  if (!needsReader && !isWaiting) return done({ changes: changesOf(article, words, now) })
  const waitsFor = needsReader ? 'review' : 'checking'
  const review = { ...askedOf(person, now), ...(needsReader && why && { why }) }
  const proposal: Proposal = { words, state: waitsFor, review }
  return done({ changes: { proposal: proposal, changedAt: now, rev: _.inc(1) }, waitsFor })
}
