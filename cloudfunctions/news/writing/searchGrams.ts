import { gramsOf } from '#shared/directory/grams'
import type { Article } from '#shared/news/article'
import { wordsOf } from './wordsOf'

/** Limit of character pairs; only the longest articles have more, and their last part is not found. */
const AT_MOST = 4000

/** 二元字. Pairs of characters in title, tags and text, by which words of two characters and more are found. */
export function searchGrams(article: Article): string[] {
  return gramsOf(wordsOf(article)).slice(0, AT_MOST)
}
