import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { listNews } from '../../cloudfunctions/news/reading/listNews'
import { aStore } from '../../cloudfunctions/testing/aStore'
import { anOfficer, asking } from '../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from './figure'

const ARTICLES = 10_000
const PAGE = 15
const DEEP = 200
const ROUNDS = 200

/** Measures pages of the feed: the two-hundredth must cost what the first costs. */
export async function measureFeed(): Promise<Figure[]> {
  const store = await aStore()
  const now = Date.now()
  for (let from = 0; from < ARTICLES; from += 500) {
    await store.articles.addMany(Array.from({ length: 500 }, (_, index) => anArticle(from + index, now)))
  }
  const context = { ...asking(store, anOfficer(), now), person: undefined }
  const first = await timesOf(ROUNDS, () => listNews({}, context))
  const cursor = pageKey(now - DEEP * PAGE * 1000, 'a')
  const deep = await timesOf(ROUNDS, () => listNews({ cursor }, context))
  const ratio = percentile(deep, 0.5) / percentile(first, 0.5)
  return [
    {
      what: 'feed of 10,000, page 1, p50 / p99',
      value: `${ms(percentile(first, 0.5))} / ${ms(percentile(first, 0.99))}`,
      unit: 'ms',
    },
    {
      what: 'feed of 10,000, page 200, p50 / p99',
      value: `${ms(percentile(deep, 0.5))} / ${ms(percentile(deep, 0.99))}`,
      unit: 'ms',
      note: `× ${ratio.toFixed(2)} of page 1`,
    },
  ]
}

function anArticle(index: number, now: number): Article {
  const id = `a${index}`
  const at = now - index * 1000
  const words = {
    title: `第 ${index} 条`,
    channel: 'work' as const,
    summary: '',
    body: '<p>正文</p>'.repeat(40),
    author: '林示例',
  }
  return {
    ...words,
    id,
    state: 'published',
    createdAt: at,
    changedAt: at,
    publishedAt: at,
    pageKey: pageKey(at, id),
    rev: 1,
  }
}
