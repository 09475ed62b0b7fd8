import { entriesOf } from '../agenda/feature'
import { anAgenda } from '../testing/agenda/anAgenda'
import { aStore } from '../testing/aStore'
import { anArticle, anOfficer, asking, HOUR, NOON } from '../testing/factories'
import { sendBackArticle } from './checking/sendBackArticle'
import { expireArticle } from './expireArticle'
import { news } from './feature'
import { publishArticle } from './publishArticle'

test('an article that went back to its writer over its end is over a moment after it is published', async () => {
  const store = await aStore()
  const time = { now: NOON }
  const { call } = await anAgenda(entriesOf([news]), { store, clock: () => time.now })
  const as = () => ({
    ...asking(store, anOfficer('Lin'), time.now),
    safety: { judge: async () => 'pass' as const },
  })
  await call().runDue()
  await store.articles.add(anArticle('a', { state: 'scheduled', publishAt: NOON + 3 * HOUR }))
  await expireArticle({ articleId: 'a', expiresAt: NOON + 2 * HOUR }, as())
  await sendBackArticle({ articleId: 'a', word: '再改一改' }, as())
  time.now = NOON + 2 * HOUR
  await call().runDue()
  time.now += HOUR / 2
  await publishArticle({ articleId: 'a' }, as())
  expect(await store.articles.get('a')).toMatchObject({ state: 'published' })
  time.now += 90_000
  await call().runDue()
  expect(await store.articles.get('a')).toMatchObject({ state: 'expired' })
})
