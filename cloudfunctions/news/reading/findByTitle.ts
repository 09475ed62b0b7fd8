import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import { gramsToFind, plainText } from '#shared/directory/grams'
import type { ArticleCard } from '#shared/news/article'
import { findWays } from '../channelWays'
import { CARD_FIELDS, toCard } from './toCard'

/** Titles with the right pairs of characters that are compared, the latest first. */
const LOOKED_AT = 20
/** The same where pinyin is typed: its letters stand in many titles, in another order. */
const LOOKED_AT_IN_LETTERS = 100

/** Public articles found by title and tags alone, the latest first; `fits` judges every way in which one may be typed. */
export async function findByTitle(
  text: string,
  fits: (spelt: string) => boolean,
  { store, now }: Context
): Promise<ArticleCard[]> {
  const keys = gramsToFind(text)
  if (keys.length === 0) return []
  const [ways, { items }] = await Promise.all([
    findWays(store),
    store.articles.page({
      where: { state: 'published', titleKeys: _.all(keys) },
      order: ['pageKey', 'desc'],
      size: /[a-z]/i.test(text) ? LOOKED_AT_IN_LETTERS : LOOKED_AT,
      cursor: undefined,
      fields: [...CARD_FIELDS, 'titleSpelt'],
    }),
  ])
  return items
    .filter(({ title, titleSpelt }) => fits(titleSpelt ?? plainText(title)))
    .map((article) => toCard(article, ways, now))
}
