import { _ } from '#server/store/command'
import type { Changes, Where } from '#server/store/fields'
import type { Article, Review, SentBack } from '#shared/news/article'
import { asProposed } from '#shared/news/proposal'
import { goLive } from '../goLive'
import { changesOf } from '../writing/changesOf'

/**
 * 正要公开的. A draft on its way out, or a proposal for a public article. Each function is one way that it can go, as a
 * change of the article.
 */
export interface GoingOut {
  /** The article with the words that readers would get. */
  shown: Article
  state: 'checking' | 'review'
  review: Review
  isProposal: boolean
  /** Condition that the article is still in the same state and version. */
  where: Where<Article>
  toReaders: (now: number) => Changes<Article>
  toOfficer: (review: Review) => Changes<Article>
  toCheck: (review: Review) => Changes<Article>
  toWriter: (sentBack: SentBack) => Changes<Article>
}

export function findGoingOut(article: Article): GoingOut | undefined {
  const { proposal } = article
  if (proposal) return proposal.state === 'sent_back' ? undefined : ofProposal(article, proposal.state)
  return article.state === 'checking' || article.state === 'review' ? ofDraft(article, article.state) : undefined
}

const NO_REVIEW: Review = { askedBy: '', askedByName: '', askedAt: 0 }

function ofDraft(article: Article, state: GoingOut['state']): GoingOut {
  const { id, rev, review = NO_REVIEW } = article
  const move = (changes: Changes<Article>) => ({ ...changes, rev: _.inc(1) })
  return {
    ...{ shown: article, state, review, isProposal: false },
    where: { _id: id, state, rev },
    toReaders: (now) => goLive(id, now, review.publishAt),
    toOfficer: (next) => move({ state: 'review', review: next }),
    toCheck: (next) => move({ state: 'checking', review: next }),
    toWriter: (sentBack) => move({ state: 'draft', review: _.remove(), sentBack: sentBack }),
  }
}

function ofProposal(article: Article, state: GoingOut['state']): GoingOut {
  const { id, rev, proposal } = article
  const { words, review } = proposal ?? { words: article, review: NO_REVIEW }
  const move = (changes: Changes<Article>) => ({ ...changes, rev: _.inc(1) })
  return {
    ...{ shown: asProposed(article), state, review, isProposal: true },
    where: { _id: id, 'proposal.state': state, rev },
    toReaders: (now) => changesOf(article, words, now),
    toOfficer: (next) => move({ 'proposal.state': 'review', 'proposal.review': next }),
    toCheck: (next) => move({ 'proposal.state': 'checking', 'proposal.review': next }),
    toWriter: (sentBack) => move({ 'proposal.state': 'sent_back', 'proposal.sentBack': sentBack }),
  }
}
