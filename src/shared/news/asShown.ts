import type { Article } from './article'

/** What readers find in the place of a title that was withdrawn. */
export const WITHDRAWN_TITLE = '这一条已经撤下'

/** 撤下的, as everybody sees it: that it was withdrawn, when, and what its officer says about it. Anything else is as it is. */
export function asShown(article: Article): Article {
  if (article.state !== 'withdrawn') return article
  const { id, channel, state, withdrawnAt, correction, createdAt, changedAt, pageKey, rev } = article
  return {
    ...{ id, channel, state, createdAt, changedAt, pageKey, rev },
    ...{ title: WITHDRAWN_TITLE, summary: '', body: '', author: '' },
    ...(withdrawnAt && { withdrawnAt }),
    ...(correction && { correction }),
  }
}
