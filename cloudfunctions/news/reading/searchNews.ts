import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output, Value } from '#shared/api'
import { containsWords, gramsToFind, plainText } from '#shared/directory/grams'
import type { Article } from '#shared/news/article'
import { asOpened } from '#shared/news/channelWay'
import { pageKey } from '#shared/page'
import { done } from '#shared/result'
import { findWays } from '../channelWays'
import { plainBody, wordsOf } from '../writing/wordsOf'
import { CARD_FIELDS, toCard } from './toCard'
import { withSmallCovers } from './withCovers'

const PAGE = 15

/** Limit of pages without a hit in one call: their articles have the pairs of characters but not the words. */
const EMPTY_PAGES = 6

/**
 * 搜消息. Searches title, tags and text, the latest first. The words reach the database as pairs of characters and are
 * compared with each article found; they are never run as a pattern.
 */
export async function searchNews(input: Input<'news.search'>, context: Context): Promise<Output<'news.search'>> {
  return done(await findInTexts(input, context))
}

interface Sought extends Input<'news.search'> {
  /** Set where older texts are left alone. */
  since?: number
}

/** The same for a search that looks elsewhere too, and has not the time for the texts of all years. */
export async function findInTexts({ text, cursor, since }: Sought, context: Context): Promise<Value<'news.search'>> {
  const { store, now } = context
  const grams = gramsToFind(text)
  if (grams.length === 0) return { items: [] }
  const ways = await findWays(store)
  let from = cursor
  for (let looked = 1; ; looked++) {
    const page = await store.articles.page({
      where: {
        ...{ state: 'published', grams: _.all(grams) },
        ...(since !== undefined && { pageKey: _.gt(pageKey(since, '')) }),
      },
      order: ['pageKey', 'desc'],
      size: PAGE,
      cursor: from,
      fields: [...CARD_FIELDS, 'body', 'tags', 'explainer', 'video', 'attachments'],
    })
    const hits = page.items
      .map((article) => asOpened(article, ways))
      .filter((article) => containsWords(plainText(wordsOf(article)), text))
    const items = hits.map((article) => ({ ...toCard(article, ways, now), excerpt: excerptOf(article, text) }))
    if (items.length > 0 || !page.cursor || looked === EMPTY_PAGES)
      return { ...page, items: await withSmallCovers(items, context) }
    from = page.cursor
  }
}

const BEFORE = 12
const LONG = 60

/** Some words around the first hit in the text; the beginning when only the title has the words. */
function excerptOf({ body, summary }: Pick<Article, 'body' | 'summary'>, text: string): string {
  const plain = plainBody(body).replace(/\s+/g, ' ')
  const [first = ''] = text.trim().toLowerCase().split(/\s+/)
  const at = plain.toLowerCase().indexOf(first)
  if (at < 0) return summary || plain.slice(0, LONG)
  const start = Math.max(0, at - BEFORE)
  return `${start > 0 ? '…' : ''}${plain.slice(start, start + LONG)}${plain.length > start + LONG ? '…' : ''}`
}
