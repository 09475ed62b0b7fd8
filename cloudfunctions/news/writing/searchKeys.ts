import { gramsOf } from '#shared/directory/grams'
import type { Article } from '#shared/news/article'
import { nameKeys } from '../../directory/feature'
import { wordsOf } from './wordsOf'

/** Limit of characters and pairs of them; only the longest articles have more, and their last part is not found. */
const AT_MOST = 4000

type Keys = Required<Pick<Article, 'grams' | 'titleKeys' | 'titleSpelt'>>

/** 查找键. Characters and pairs of characters of the whole text, and those of title and tags with their pinyin. */
export function searchKeys(article: Article): Keys {
  const { grams, spelt } = nameKeys(article.title, { others: article.tags ?? [] })
  return { grams: gramsOf(wordsOf(article)).slice(0, AT_MOST), titleKeys: grams, titleSpelt: spelt }
}
