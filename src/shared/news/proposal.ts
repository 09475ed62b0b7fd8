import type { Article, ArticleContent } from './article'

/** The article with these words in place of its own. */
export function withWords(article: Article, words: ArticleContent): Article {
  const { cover: _c, eventId: _e, tags: _t, attachments: _a, video: _v, accountUrl: _u, ...kept } = article
  const { explainer: _x, receipt: _r, ...rest } = kept
  return { ...rest, ...words }
}

/** The article as it would be with its proposal: its words and their state. Without a proposal it is itself. */
export function asProposed(article: Article): Article {
  const { proposal } = article
  if (!proposal) return article
  const { words, review, sentBack } = proposal
  const state = proposal.state === 'sent_back' ? article.state : proposal.state
  return { ...withWords(article, words), state, review, ...(sentBack && { sentBack }) }
}
