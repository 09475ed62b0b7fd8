import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { everyPage } from '../../testing/everyPage'
import { anArticle, anOfficer, asking, DAY, NOON } from '../../testing/factories'
import { manageNews } from '../manageNews'
import { listNews } from './listNews'

const asked = (input: Input<'news.list'>, store: Awaited<ReturnType<typeof aStore>>, now = NOON) =>
  listNews(input, { ...asking(store, anOfficer(), now), person: undefined }).then(answered)

async function aFeed(...articles: Parameters<typeof anArticle>[]) {
  const store = await aStore()
  await store.articles.addMany(articles.map((given) => anArticle(...given)))
  const walk = async (input: Input<'news.list'> = {}, now = NOON) => {
    const pages = await everyPage((cursor) => asked({ ...input, cursor }, store, now))
    return pages.map((items) => items.map(({ id }) => id))
  }
  return { store, walk }
}

const many = (count: number, over = {}) =>
  Array.from(
    { length: count },
    (_, index) => [`a${String(index).padStart(2, '0')}`, over] as Parameters<typeof anArticle>
  )

describe('the feed', () => {
  test('shows every article once, though all were published at the same moment', async () => {
    const { walk } = await aFeed(...many(40))
    const pages = await walk()

    expect(pages.map(({ length }) => length)).toEqual([15, 15, 10])
    expect(new Set(pages.flat()).size).toBe(40)
  })

  test('has the pinned ones on top, and not once more below', async () => {
    const { walk } = await aFeed(
      ...many(20, { publishedAt: NOON }),
      ['old', { publishedAt: NOON - 9 * DAY, pinnedUntil: NOON + 1 }],
      ['over', { publishedAt: NOON - 8 * DAY, pinnedUntil: NOON }]
    )
    const [first, ...rest] = await walk()

    expect(first?.[0]).toBe('old')
    expect([first, ...rest].flat().filter((id) => id === 'old')).toHaveLength(1)
    expect([first, ...rest].flat()).toHaveLength(22)
    expect((await walk({}, NOON + 1)).flat().at(-1)).toBe('old')
  })

  test('shows nothing but what is published, and one channel when asked', async () => {
    const { walk } = await aFeed(
      ['draft', { state: 'draft' }],
      ['withdrawn', { state: 'withdrawn' }],
      ['expired', { state: 'expired' }],
      ['work', { channel: 'work' }],
      ['policy', { channel: 'policy', pinnedUntil: NOON + DAY }]
    )

    expect((await walk()).flat()).toEqual(['policy', 'work'])
    expect((await walk({ channel: 'work' })).flat()).toEqual(['work'])
  })

  test('answers cards, not bodies, and takes any text for a cursor', async () => {
    const { store } = await aFeed(['a'])
    const { items } = await asked({ cursor: '{"$gt":""}' }, store)

    expect(items).toMatchObject([{ id: 'a', pinned: false }])
    expect(items[0]).not.toHaveProperty('body')
  })
})

test('the ledger of articles pages through drafts too', async () => {
  const { store } = await aFeed(...many(31), ['draft', { state: 'draft' }])
  const first = answered(await manageNews({}, asking(store, anOfficer())))
  const second = answered(await manageNews({ cursor: first.cursor }, asking(store, anOfficer())))

  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(32)
  expect(answered(await manageNews({ state: 'draft' }, asking(store, anOfficer()))).items).toHaveLength(1)
})
