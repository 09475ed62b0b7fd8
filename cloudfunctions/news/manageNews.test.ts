import type { Input } from '#shared/api'
import { pageKey } from '#shared/page'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anArticle, anOfficer, asking, NOON } from '../testing/factories'
import { manageNews } from './manageNews'
import { searchKeys } from './writing/searchKeys'

const sentBack = { by: 'Guo', at: NOON, word: '改时间' }
const review = { askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON }

test('what came back to its writer is found, however many drafts were begun since, with its reason', async () => {
  const store = await aStore()
  const changed = { words: anArticle(), review, sentBack }
  await store.articles.addMany([
    anArticle('back', { state: 'draft', sentBack, pageKey: pageKey(NOON - 2, 'back') }),
    anArticle('change', { proposal: { ...changed, state: 'sent_back' }, pageKey: pageKey(NOON - 1, 'change') }),
    anArticle('waits', { proposal: { words: anArticle(), review, state: 'review' } }),
    anArticle('out'),
    ...Array.from({ length: 40 }, (_draft, index) =>
      anArticle(`d${index}`, { state: 'draft', pageKey: pageKey(NOON, `d${index}`) })
    ),
  ])
  const { items, cursor } = answered(await manageNews({ sentBack: true }, asking(store, anOfficer())))
  expect(items.map(({ id, sentBack, why }) => [id, sentBack, why])).toEqual([
    ['change', true, '改时间'],
    ['back', true, '改时间'],
  ])
  expect(cursor).toBeUndefined()
})

test('changes that wait for a second officer are all listed, however many there are', async () => {
  const store = await aStore()
  const proposal = { words: anArticle(), review, state: 'review' as const }
  await store.articles.addMany(Array.from({ length: 40 }, (_change, index) => anArticle(`c${index}`, { proposal })))
  const { items } = answered(await manageNews({ state: 'review' }, asking(store, anOfficer())))
  expect(items).toHaveLength(40)
})

test('a title is found by its words, in the state that is asked for, however many bodies have them too', async () => {
  const store = await aStore()
  const write = (id: string, over: Parameters<typeof anArticle>[1]) => {
    const article = anArticle(id, over)
    return { ...article, ...searchKeys(article) }
  }
  await store.articles.addMany([
    write('out', { title: '第四届秋季健步行', pageKey: pageKey(NOON - 9, 'out') }),
    write('draft', { title: '健步行（秋季）补充', state: 'draft', pageKey: pageKey(NOON - 8, 'draft') }),
    write('apart', { title: '健康步道行', pageKey: pageKey(NOON - 7, 'apart') }),
    ...Array.from({ length: 40 }, (_body, index) =>
      write(`b${index}`, { title: '通知', body: '<p>秋季健步行</p>', pageKey: pageKey(NOON, `b${index}`) })
    ),
  ])
  const found = async (given: Input<'news.manage'>) =>
    answered(await atTheDoor('news.manage', given, asking(store, anOfficer()))).items.map(({ id }) => id)

  expect(await found({ text: ' 秋季 健步行 ' })).toEqual(['draft', 'out'])
  expect(await found({ text: '健步行', state: 'published' })).toEqual(['out'])
  expect(await found({ text: '——' })).toEqual([])
  await expect(found({ text: '' })).rejects.toMatchObject({ fault: 'bad_request' })
})
