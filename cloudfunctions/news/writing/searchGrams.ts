import { gramsOf } from '#shared/directory/grams'
import type { Article } from '#shared/news/article'
import { wordsOf } from './wordsOf'

/** Limit of characters and pairs of them; only the longest articles have more, and their last part is not found. */
const AT_MOST = 4000

/** 二元字. Characters and pairs of characters in title, tags and text, by which the search finds an article. */
export function searchGrams(article: Article): string[] {
  return gramsOf(wordsOf(article)).slice(0, AT_MOST)
}
