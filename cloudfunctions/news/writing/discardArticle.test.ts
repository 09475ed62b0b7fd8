import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { anArticle, anOfficer, asking, DAY, NOON } from '../../testing/factories'
import { articleReview } from '../checking/articleReview'
import { forgetDiscarded } from './forgetDiscarded'
import { keepVersion } from './keepVersion'

const sentBack = { by: 'Guo', at: NOON, word: '改时间' }
const draft = anArticle('a', { state: 'draft', sentBack })

async function aDesk(...articles: ReturnType<typeof anArticle>[]) {
  const store = await aStore()
  await store.articles.addMany(articles)
  const desk = asking(store, anOfficer())
  return {
    store,
    discard: () => atTheDoor('news.discard', { articleId: 'a' }, desk),
    restore: () => atTheDoor('news.restore', { articleId: 'a' }, desk),
  }
}

describe('a draft that is thrown away', () => {
  test('is in no list any more, waits for nobody, and comes back as it was', async () => {
    const { store, discard, restore } = await aDesk(draft)
    await articleReview.tasks.note(store, 'a')
    await keepVersion(store, draft, { by: 'Lin', now: NOON })
    expect(await discard()).toEqual({ ok: true, value: { discarded: true } })
    expect([await store.articles.count(), await store.tasks.count()]).toEqual([0, 0])

    expect(await restore()).toEqual({ ok: true, value: { restored: true } })
    expect(await store.articles.get('a')).toEqual(draft)
    expect([await store.tasks.count(), await store.versions.count(), await store.discardedArticles.count()]).toEqual([
      1, 1, 0,
    ])
  })

  test('twice is thrown away once, and brought back once', async () => {
    const { store, discard, restore } = await aDesk(draft)
    await discard()
    expect(await discard()).toMatchObject({ ok: true })
    await restore()
    await store.articles.change({ _id: 'a' }, { title: '改过' })
    expect(await restore()).toMatchObject({ ok: true })
    expect(await store.articles.get('a')).toMatchObject({ title: '改过' })
    expect(await store.log.count()).toBe(2)
  })

  test('is neither lost nor twice there, wherever a crash comes', async () => {
    for (let writes = 1; writes < 6; writes++) {
      const { store } = await aDesk(draft)
      const dying = asking(dyingAfter(writes, store), anOfficer())
      await survive(atTheDoor('news.discard', { articleId: 'a' }, dying))
      const again = asking(store, anOfficer())
      await atTheDoor('news.discard', { articleId: 'a' }, again)
      expect([await store.articles.count(), await store.discardedArticles.count()]).toEqual([0, 1])
      await survive(atTheDoor('news.restore', { articleId: 'a' }, asking(dyingAfter(writes, store), anOfficer())))
      await atTheDoor('news.restore', { articleId: 'a' }, again)
      expect([await store.articles.get('a'), await store.discardedArticles.count()]).toEqual([draft, 0])
    }
  })

  test('takes its versions along in the end, but not those of a draft that came back', async () => {
    const { store, discard } = await aDesk(draft, anArticle('b', { state: 'draft' }))
    await keepVersion(store, draft, { by: 'Lin', now: NOON })
    await keepVersion(store, anArticle('b'), { by: 'Lin', now: NOON })
    await discard()
    await store.discardedArticles.add({ id: 'b', article: anArticle('b'), by: 'Lin', at: NOON })
    expect(await forgetDiscarded.forget(store, NOON + DAY, NOON + DAY)).toBe(2)
    expect(await store.versions.listAll()).toMatchObject([{ articleId: 'b' }])
    expect(await store.discardedArticles.count()).toBe(0)
  })
})

test.each(['checking', 'review', 'scheduled', 'published', 'expired', 'withdrawn'] as const)(
  'what is no draft stays: %s',
  async (state) => {
    const { store, discard } = await aDesk(anArticle('a', { state }))
    expect(await discard()).toEqual({ ok: false, reason: 'not_draft' })
    expect([await store.articles.count(), await store.discardedArticles.count()]).toEqual([1, 0])
  }
)

test('a draft that never was can neither be thrown away nor come back', async () => {
  const { discard, restore } = await aDesk()
  await expect(discard()).rejects.toMatchObject({ fault: 'not_found' })
  await expect(restore()).rejects.toMatchObject({ fault: 'not_found' })
})
