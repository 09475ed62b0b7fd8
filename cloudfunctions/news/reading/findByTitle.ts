import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { gramsToFind, plainText } from '#shared/directory/grams'
import type { Article, ArticleCard } from '#shared/news/article'
import { findWays } from '../channelWays'
import { CARD_FIELDS, toCard } from './toCard'

/** Titles with the right pairs of characters that are compared, the latest first. */
const LOOKED_AT = 20
/** The same where pinyin is typed: its letters stand in many titles, in another order. */
const LOOKED_AT_IN_LETTERS = 100
/** Titles with the pairs of any of several texts that are compared, in no order: an index for each text finds them. */
const LOOKED_AT_OF_SEVERAL = 200

const FIELDS = [...CARD_FIELDS, 'titleSpelt'] as const

/** An article, and every way in which its title may be typed, one a line. */
export interface TitleFound {
  card: ArticleCard
  spelt: string
}

/** Public articles with the pairs of characters of any of these texts in title and tags, the latest first. */
export async function findByTitle(texts: readonly string[], { store, now }: Context): Promise<TitleFound[]> {
  const keys = texts.map(gramsToFind).filter(({ length }) => length > 0)
  const [one, ...others] = keys.map((pairs): Where<Article> => ({ state: 'published', titleKeys: _.all(pairs) }))
  if (!one) return []
  const [ways, articles] = await Promise.all([
    findWays(store),
    others.length > 0
      ? store.articles.list({ where: _.or([one, ...others]), limit: LOOKED_AT_OF_SEVERAL, fields: [...FIELDS] })
      : store.articles.list({ where: one, order: ['pageKey', 'desc'], limit: mostOf(texts), fields: [...FIELDS] }),
  ])
  return articles
    .sort((a, b) => b.pageKey.localeCompare(a.pageKey))
    .map((article) => ({
      card: toCard(article, ways, now),
      spelt: article.titleSpelt ?? plainText(article.title),
    }))
}

function mostOf(texts: readonly string[]): number {
  return texts.some((text) => /[a-z]/i.test(text)) ? LOOKED_AT_IN_LETTERS : LOOKED_AT
}
