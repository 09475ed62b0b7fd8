import type { Article } from '#shared/news/article'
import { withWords } from '#shared/news/proposal'
import type { Version } from '#shared/news/version'
import { type ArticleWords, wordsOf } from '../articleWords'

/** The words of a version; what an old one did not keep is as it is now. */
export function versionWords({ title, summary, body, rest }: Version, now: Article): ArticleWords {
  const words = { title, summary, body }
  return wordsOf(rest ? withWords(now, { ...words, ...rest }) : { ...now, ...words })
}
