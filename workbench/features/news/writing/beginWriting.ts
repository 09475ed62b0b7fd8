import type { Kept } from '#client/keeping/keptDraft'
import { newKey } from '#client/newKey'
import type { Article } from '#shared/news/article'
import { type ArticleWords, type Base, blankWords, isSameWords, wordsOf } from '../articleWords'

interface Start {
  words: ArticleWords
  base: Base
  /** The cloud's words of that version, where it is still the last. */
  known?: ArticleWords
  /** Time at which the unsaved words were typed; only set when there are some. */
  restoredAt?: number
}

/**
 * The words to begin with. Unsaved words on this computer come first, on the version they were typed on: the cloud says
 * if that is still the last.
 */
export function beginWriting(
  kept: Kept<ArticleWords> | undefined,
  article: Article | undefined,
  template = blankWords
): Start {
  if (!article) {
    const base = { newKey: kept?.newKey ?? newKey() }
    return kept ? { words: kept.words, base, restoredAt: kept.at } : { words: template, base }
  }
  const stored = wordsOf(article)
  if (!kept || isSameWords(kept.words, stored))
    return { words: stored, base: { articleId: article.id, rev: article.rev }, known: stored }
  const rev = kept.rev ?? article.rev
  const begun = { words: kept.words, base: { articleId: article.id, rev }, restoredAt: kept.at }
  return rev === article.rev ? { ...begun, known: stored } : begun
}
