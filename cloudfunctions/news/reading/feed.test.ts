import type { Person } from '#shared/identity/person'
import type { Article } from '#shared/news/article'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { everyPage } from '../../testing/everyPage'
import { anArticle, anOfficer, aPerson, asking, HOUR, NOON } from '../../testing/factories'
import { searchKeys } from '../writing/searchKeys'
import { countReader } from './countReader'
import { keepFavourite } from './keepFavourite'
import { listFavourites } from './listFavourites'
import { readArticle } from './readArticle'
import { readReaders } from './readReaders'
import { searchNews } from './searchNews'

async function aFeed(...articles: [string, Partial<Article>][]) {
  const store = await aStore()
  const made = articles.map(([id, over], rank) => anArticle(id, { publishedAt: NOON - rank * HOUR, ...over }))
  await store.articles.addMany(made.map((article) => ({ ...article, ...searchKeys(article) })))
  const as = (person?: Person) => ({ ...asking(store, anOfficer()), person })
  return {
    store,
    as,
    search: async (text: string) => answered(await searchNews({ text }, as())).items.map(({ id }) => id),
    excerpt: async (text: string) => answered(await searchNews({ text }, as())).items[0]?.excerpt,
    read: async (articleId: string, person?: Person) => answered(await readArticle({ articleId }, as(person))),
  }
}

describe('searching the news', () => {
  test('finds words of two characters in title, tag, text, question and attachment, the latest first', async () => {
    const { search } = await aFeed(
      ['title', { title: '劳模疗休养名单' }],
      ['tag', { tags: ['劳模'] }],
      ['body', { body: '<p>请<strong>劳模</strong>代表发言</p>' }],
      ['asked', { explainer: { forWhom: '会员', questions: [{ question: '劳模怎么报', answer: '填表' }] } }],
      ['none', { title: '劳动模范' }]
    )
    expect(await search('劳模')).toEqual(['title', 'tag', 'body', 'asked'])
    expect(await search('模')).toHaveLength(5)
    expect(await search('Ｌ')).toEqual([])
  })

  test('finds only what the feed shows', async () => {
    const { search } = await aFeed(
      ...(['draft', 'review', 'scheduled', 'expired', 'withdrawn'] as const).map(
        (state): [string, Partial<Article>] => [state, { state }]
      ),
      ['shown', {}]
    )
    expect(await search('健步行')).toEqual(['shown'])
  })

  test.each(['.*', '健.行', '(健|公).', '$where', '[\\s\\S]', '%', "'; drop"])(
    'takes %j as words, never as a pattern',
    async (text) => {
      const { search } = await aFeed(['a', { body: '<p>路线</p>' }])
      expect(await search(text)).toEqual([])
    }
  )

  test('pairs that stand apart are not the words', async () => {
    const { search } = await aFeed(['apart', { title: '工会会员' }], ['together', { title: '会工会员' }])
    expect(await search('会工会')).toEqual(['together'])
  })

  test('goes on from page to page without a gap', async () => {
    const { as } = await aFeed(
      ...Array.from({ length: 40 }, (_, index): [string, Partial<Article>] => [`n${index}`, {}])
    )
    const found = await everyPage(async (cursor) =>
      answered(await searchNews({ text: '健步', ...(cursor && { cursor }) }, as()))
    )
    expect(found.flat().map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => `n${index}`))
  })

  test('finds words that stand apart, in whatever order they are typed', async () => {
    const { search } = await aFeed(['both', { title: '象棋赛', tags: ['报名'] }], ['one', { title: '象棋赛' }])
    expect([await search('象棋 报名'), await search(' 报名  象棋 ')]).toEqual([['both'], ['both']])
  })

  test('shows the place where the words stand', async () => {
    const { excerpt } = await aFeed(['a', { body: `<p>${'前'.repeat(40)}集合地点在月坛${'后'.repeat(90)}</p>` }])
    expect(await excerpt('月坛')).toMatch(/^….*集合地点在月坛后+…$/)
  })
})

describe('under an article', () => {
  test('stand three others: of the same event, with the same tag, of the same channel', async () => {
    const { read } = await aFeed(
      ['a', { eventId: 'cup', tags: ['象棋'] }],
      ['plain', {}],
      ['tagged', { tags: ['象棋'] }],
      ['event', { eventId: 'cup' }],
      ['older', {}],
      ['elsewhere', { channel: 'policy', tags: ['象棋'] }]
    )
    expect((await read('a')).related.map(({ id }) => id)).toEqual(['event', 'tagged', 'plain'])
  })

  test('a policy names what has taken its place, once readers may see that', async () => {
    const explainer = { forWhom: '会员', questions: [], supersededBy: 'new' }
    const old = await aFeed(['old', { explainer }], ['new', { title: '新办法', state: 'draft' }])
    expect((await old.read('old')).explainer).toEqual(explainer)
    await old.store.articles.change({ _id: 'new' }, { state: 'published' })
    expect((await old.read('old')).explainer?.successor).toEqual({ id: 'new', title: '新办法' })
  })
})

describe('favourites', () => {
  test('are kept once, listed and given up, each for themselves', async () => {
    const { as, read } = await aFeed(['a', {}], ['b', {}])
    const li = as(aPerson('Li'))
    const person = aPerson('Li')
    for (const articleId of ['a', 'a', 'b']) await keepFavourite({ articleId, on: true }, { ...li, person })
    const mine = async () => answered(await listFavourites({}, { ...li, person })).items.map(({ id }) => id)

    expect((await mine()).sort()).toEqual(['a', 'b'])
    expect((await read('a', person)).isFavourite).toBe(true)
    expect((await read('a', aPerson('Wang'))).isFavourite).toBe(false)
    await keepFavourite({ articleId: 'a', on: false }, { ...li, person })
    expect(await mine()).toEqual(['b'])
  })
})

describe('readers', () => {
  test('are counted by union and by way, and no person is ever written down', async () => {
    const { as, store } = await aFeed(['a', {}])
    for (let index = 0; index < 5; index++) await countReader({ articleId: 'a', via: 'feed' }, as(aPerson(`m${index}`)))
    await countReader({ articleId: 'a', via: 'share' }, as())
    await store.unions.add({ ...aUnion, id: 'noodle-union' })

    const readers = answered(await readReaders({ articleId: 'a' }, { ...as(), person: anOfficer() }))
    expect(readers).toEqual({
      ...{ total: 6, others: 1, via: { feed: 5, share: 1 } },
      byUnion: [{ union: '面馆工会', count: 5 }],
    })
    expect(JSON.stringify(await store.readers.list({ limit: 9 }))).not.toMatch(/p-m|m-m/)
  })

  test('of a union with fewer than five are not told apart', async () => {
    const { as } = await aFeed(['a', {}])
    for (let index = 0; index < 4; index++) await countReader({ articleId: 'a', via: 'feed' }, as(aPerson(`m${index}`)))
    expect(await readReaders({ articleId: 'a' }, { ...as(), person: anOfficer() })).toMatchObject({
      value: { total: 4, others: 4, byUnion: [] },
    })
  })

  test('two at once are two', async () => {
    const { as, store } = await aFeed(['a', {}])
    await Promise.all([1, 2, 3].map(() => countReader({ articleId: 'a', via: 'feed' }, as())))
    expect((await store.readers.get('a')).total).toBe(3)
  })
})

const aUnion = {
  ...{ name: '面馆工会', kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 5 },
  ...{ grams: [], pageKey: 'n' },
}
