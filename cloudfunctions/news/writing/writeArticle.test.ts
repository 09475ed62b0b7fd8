import type { Input } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { keepFeed } from '../../testing/agenda/keepFeed'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anArticle, anEvent, anOfficer, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { openArticle } from '../openArticle'
import { pinArticle } from '../pinArticle'
import { publishArticle } from '../publishArticle'
import { readArticle } from '../reading/readArticle'
import { withdrawArticle } from '../withdrawArticle'

const words = { title: '健步行路线公布', channel: 'work' as const, summary: '六公里', body: '<p>四个打卡点</p>' }

async function aNewsroom(...articles: Parameters<typeof anArticle>[]) {
  const store = await aStore({ events: [anEvent(), anEvent({ id: 'secret', state: 'draft' })] })
  await store.articles.addMany(articles.map((given) => anArticle(...given)))
  const desk = asking(store, anOfficer())
  return {
    store,
    write: (over: Partial<Input<'news.write'>> = {}) => atTheDoor('news.write', { ...words, ...over }, desk),
    publish: (articleId = 'a') => publishArticle({ articleId }, desk),
    pin: (until: number | null, articleId = 'a') => pinArticle({ articleId, until }, desk),
    withdraw: (articleId = 'a') => withdrawArticle({ articleId, correction: '时间有误' }, desk),
    read: (person?: Person, articleId = 'a') => readArticle({ articleId }, { ...desk, person }),
    open: (articleId = 'a') => openArticle({ articleId }, desk),
  }
}

describe('writing an article', () => {
  test('keeps a clean draft that readers do not find', async () => {
    const { write, store, read, open } = await aNewsroom()
    const { articleId } = answered(await write({ body: '<p onclick="x()">词</p><script>x()</script>' }))

    expect(await store.articles.get(articleId)).toMatchObject({ body: '<p>词</p>', state: 'draft', author: 'Lin' })
    await expect(read(undefined, articleId)).rejects.toMatchObject({ fault: 'not_found' })
    await expect(read(aPerson('Li'), articleId)).rejects.toMatchObject({ fault: 'not_found' })
    expect(await read(anOfficer(), articleId)).toMatchObject({ value: { title: words.title } })
    expect(await open(articleId)).toMatchObject({ value: { rev: 1 } })
  })

  test('again after a lost answer makes no second draft', async () => {
    const { write, store } = await aNewsroom()
    const newKey = '0123456789abcdef'
    await write({ newKey })
    expect(await write({ newKey, title: '健步行改期' })).toEqual({
      ok: true,
      value: { articleId: `a${newKey}`, rev: 2 },
    })
    expect(await store.articles.list({ limit: 9 })).toMatchObject([{ title: '健步行改期' }])
    const again = { ok: true, value: { articleId: `a${newKey}`, rev: 2 } }
    expect(await write({ newKey, title: '健步行改期' })).toEqual(again)
    expect(await write({ newKey, title: '健步行改期' })).toEqual(again)
    expect(await store.log.count()).toBe(2)
  })

  test('of two officers at once one is told that it was changed meanwhile', async () => {
    const { write, store } = await aNewsroom(['a'])
    const outcomes = await Promise.all([write({ articleId: 'a', rev: 1 }), write({ articleId: 'a', rev: 1 })])

    expect(outcomes).toContainEqual({ ok: true, value: { articleId: 'a', rev: 2 } })
    expect(outcomes).toContainEqual({ ok: false, reason: 'changed_meanwhile' })
    expect(await store.log.count()).toBe(1)
  })

  test('takes off cover and event that are not named any more', async () => {
    const { write, store } = await aNewsroom(['a', { cover: 'wall', eventId: 'cup' }])
    await write({ articleId: 'a' })
    const article = await store.articles.get('a')

    expect([article.cover, article.eventId]).toEqual([undefined, undefined])
  })

  test('with an event that does not exist is refused', async () => {
    const { write } = await aNewsroom()
    expect(await write({ eventId: 'nowhere' })).toEqual({ ok: false, reason: 'event_missing' })
  })
})

describe('an article in the feed', () => {
  test('is published once, however many press the button', async () => {
    const { publish, store } = await aNewsroom(['a', { state: 'draft' }])
    const outcomes = await Promise.all([publish(), publish()])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await store.articles.get('a')).toMatchObject({ state: 'published', publishedAt: NOON, rev: 2 })
  })

  test('without words is not published', async () => {
    const { publish } = await aNewsroom(['a', { state: 'draft', body: '<p><br />&nbsp;</p>' }])
    expect(await publish()).toEqual({ ok: false, reason: 'article_empty' })
  })

  test('that is withdrawn leaves its correction, and neither body nor pin', async () => {
    const { withdraw, read, store } = await aNewsroom(['a', { pinnedUntil: NOON + DAY }])
    await withdraw()

    expect(await read()).toMatchObject({ value: { state: 'withdrawn', body: '', correction: '时间有误' } })
    expect((await store.articles.get('a')).pinnedUntil).toBeUndefined()
  })

  test('can be pinned and unpinned', async () => {
    const { pin, store } = await aNewsroom(['a'])
    await pin(NOON + DAY)
    expect((await store.articles.get('a')).pinnedUntil).toBe(NOON + DAY)
    await pin(null)
    expect((await store.articles.get('a')).pinnedUntil).toBeUndefined()
  })

  test('shows its event, but not while that is a draft', async () => {
    const { read } = await aNewsroom(['a', { eventId: 'cup' }], ['b', { eventId: 'secret' }])

    expect(await read(undefined, 'a')).toMatchObject({ value: { event: { id: 'cup', phase: 'open' } } })
    expect(answered(await read(undefined, 'b')).event).toBeUndefined()
  })

  test('that is over can still be corrected', async () => {
    const { withdraw, read } = await aNewsroom(['a', { state: 'expired' }])
    await withdraw()
    expect(await read()).toMatchObject({ value: { state: 'withdrawn', body: '', correction: '时间有误' } })
  })

  test.each(['draft', 'scheduled', 'withdrawn'] as const)('is refused pin and withdrawal when %s', async (state) => {
    const { pin, withdraw } = await aNewsroom(['a', { state }])
    const refusal = { ok: false, reason: 'not_in_feed' }

    expect([await pin(NOON + DAY), await withdraw()]).toEqual([refusal, refusal])
  })
})

describe('what waits for its time or a second reader', () => {
  test.each(['review', 'scheduled'] as const)('stands still: %s', async (state) => {
    const { write, store } = await aNewsroom(['a', { state }])
    expect(await write({ articleId: 'a' })).toEqual({ ok: false, reason: 'in_review' })
    expect((await store.articles.get('a')).rev).toBe(1)
  })
})

test('the timer publishes what is due and takes out what has expired, once', async () => {
  const { store } = await aNewsroom(
    ['due', { state: 'scheduled', publishAt: NOON - 1 }],
    ['early', { state: 'scheduled', publishAt: NOON + 1 }],
    ['old', { expiresAt: NOON }]
  )
  await keepFeed(store, NOON)
  await keepFeed(store, NOON)

  expect(await store.articles.get('due')).toMatchObject({ state: 'published', publishedAt: NOON - 1, rev: 2 })
  expect(await store.articles.get('early')).toMatchObject({ state: 'scheduled' })
  expect(await store.articles.get('old')).toMatchObject({ state: 'expired', rev: 2 })
})
