import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { searchNews } from '../../../cloudfunctions/news/reading/searchNews'
import { searchKeys } from '../../../cloudfunctions/news/writing/searchKeys'
import { aStore } from '../../../cloudfunctions/testing/aStore'
import { anArticle, anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../../seed/dice'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ARTICLES = 10_000
const LETTERS = 500
const ROUNDS = 200

/** Measures searches for words that many articles have, that few have, and that none has. */
export async function measureSearch(): Promise<Figure[]> {
  const store = await aStore()
  const now = Date.now()
  const dice = openDice(7)
  const letters = Array.from({ length: 1500 }, (_, index) => String.fromCharCode(0x4e00 + index * 13))
  // Some letters are in every text and most in few, as in any language.
  const letter = () => letters[Math.floor(letters.length * (dice.below(1_000_000) / 1_000_000) ** 3)] ?? ''
  const text = () => Array.from({ length: LETTERS }, letter).join('')
  const words: string[] = []
  for (let from = 0; from < ARTICLES; from += 500) {
    const some = Array.from({ length: 500 }, (_, index) => withText(from + index, text(), now))
    words.push(...some.slice(0, 10).map(({ body }, index) => body.slice(40 + index * 30, 42 + index * 30)))
    await store.articles.addMany(some)
  }
  const context = { ...asking(store, anOfficer(), now), person: undefined }
  const found = await timesOf(ROUNDS, (round) => searchNews({ text: words[round] ?? '' }, context))
  const nothing = await timesOf(20, () => searchNews({ text: '龘龘' }, context))
  return [
    {
      what: 'search 10,000 articles, two characters, p50 / p99',
      value: `${ms(percentile(found, 0.5))} / ${ms(percentile(found, 0.99))}`,
      unit: 'ms',
    },
    {
      what: 'search 10,000 articles, nothing found, p50',
      value: ms(percentile(nothing, 0.5)),
      unit: 'ms',
      note: `× ${(percentile(nothing, 0.5) / percentile(found, 0.5)).toFixed(1)} of a hit: every article is looked at`,
    },
  ]
}

function withText(index: number, words: string, now: number): Article {
  const id = `a${index}`
  const at = now - index * 1000
  const article = anArticle(id, { body: `<p>${words}</p>`, publishedAt: at, pageKey: pageKey(at, id) })
  return { ...article, ...searchKeys(article) }
}
