import { gramsOf } from '#shared/directory/grams'
import type { Article } from '#shared/news/article'
import { wordsOf } from './wordsOf'

/** More pairs than this only the longest articles have; what stands further down is not found. */
const AT_MOST = 4000

/** 二元字 of title, tags and text, by which words of two characters and more are found. */
export function searchGrams(article: Article): string[] {
  return gramsOf(wordsOf(article)).slice(0, AT_MOST)
}
