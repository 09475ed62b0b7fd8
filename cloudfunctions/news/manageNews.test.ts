import { pageKey } from '#shared/page'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { anArticle, anOfficer, asking, NOON } from '../testing/factories'
import { manageNews } from './manageNews'

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
