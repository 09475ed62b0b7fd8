import type { SafetyVerdict } from '#server/contentSafety'
import type { Input } from '#shared/api'
import type { Article } from '#shared/news/article'
import { keepFeed } from '../../testing/agenda/keepFeed'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { anArticle, anEvent, anOfficer, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { expireArticle } from '../expireArticle'
import { publishArticle } from '../publishArticle'
import { scheduleArticle } from '../scheduleArticle'
import { listVersions } from '../writing/listVersions'
import { openVersion } from '../writing/openVersion'
import { writeArticle } from '../writing/writeArticle'
import { approveArticle } from './approveArticle'
import { sendBackArticle } from './sendBackArticle'
import { submitArticle } from './submitArticle'

async function aDesk(over: Partial<Article> = {}, verdict: SafetyVerdict = 'pass') {
  const store = await aStore({ events: [anEvent(), anEvent({ id: 'off', state: 'cancelled' })] })
  await store.articles.add(anArticle('a', { state: 'draft', ...over }))
  const as = (name: string, now = NOON) => ({
    ...asking(store, anOfficer(name), now),
    safety: { judge: async () => verdict },
  })
  const words = { articleId: 'a', title: '健步行', channel: 'work' as const, summary: '', body: '<p>六公里</p>' }
  return {
    store,
    publish: (name = 'Lin') => publishArticle({ articleId: 'a' }, as(name)),
    submit: (publishAt?: number) => submitArticle({ articleId: 'a', ...(publishAt && { publishAt }) }, as('Lin')),
    approve: async (name = 'Guo', rev?: number) =>
      approveArticle({ articleId: 'a', rev: rev ?? (await store.articles.get('a')).rev }, as(name)),
    sendBack: (name = 'Guo') => sendBackArticle({ articleId: 'a', word: '时间写错了' }, as(name)),
    schedule: (publishAt: number) => scheduleArticle({ articleId: 'a', publishAt }, as('Lin')),
    expire: (expiresAt: number | null) => expireArticle({ articleId: 'a', expiresAt }, as('Lin')),
    write: (part: Partial<Input<'news.write'>>, now = NOON) => writeArticle({ ...words, ...part }, as('Lin', now)),
    versions: async () => answered(await listVersions({ articleId: 'a' }, as('Lin'))),
    version: async (versionId: string) => answered(await openVersion({ versionId }, as('Lin'))),
    article: () => store.articles.get('a'),
  }
}

describe('a second reader', () => {
  test.each(['governance', 'policy'] as const)('is needed where the street itself speaks: %s', async (channel) => {
    const { publish, schedule, submit, approve, article } = await aDesk({ channel })
    expect(await publish()).toEqual({ ok: false, reason: 'review_needed' })
    expect(await schedule(NOON + HOUR)).toEqual({ ok: false, reason: 'review_needed' })
    expect(await submit()).toMatchObject({ ok: true })
    expect(await approve()).toEqual({ ok: true, value: { publishedAt: NOON } })
    expect(await article()).toMatchObject({ state: 'published', publishedAt: NOON })
    expect((await article()).review).toBeUndefined()
  })

  test('is somebody else than the one who asked', async () => {
    const { submit, approve, article } = await aDesk()
    await submit()
    expect(await approve('Lin')).toEqual({ ok: false, reason: 'own_work', about: '这一篇' })
    expect((await article()).state).toBe('review')
  })

  test('says yes to the version that they read, and once', async () => {
    const { submit, approve } = await aDesk()
    await submit()
    expect(await approve('Guo', 1)).toEqual({ ok: false, reason: 'changed_meanwhile' })
    const outcomes = await Promise.all([approve('Guo'), approve('Han')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('sends it back with a word, which stands with the draft until it is submitted again', async () => {
    const { submit, sendBack, article, approve } = await aDesk()
    await submit()
    await sendBack()
    expect(await article()).toMatchObject({ state: 'draft', sentBack: { by: 'Guo', at: NOON, word: '时间写错了' } })
    expect(await approve()).toEqual({ ok: false, reason: 'not_in_review' })
    expect(await sendBack()).toEqual({ ok: false, reason: 'not_in_review' })
    await submit()
    expect((await article()).sentBack).toBeUndefined()
  })

  test('sends it back with the time that was chosen for it, for the next try', async () => {
    const { submit, sendBack, article } = await aDesk()
    await submit(NOON + DAY)
    await sendBack()
    const { sentBack, publishAt } = await article()
    expect([sentBack?.publishAt, publishAt]).toEqual([NOON + DAY, undefined])
  })

  test('approves for a time to come', async () => {
    const { submit, approve, article } = await aDesk()
    await submit(NOON + HOUR)
    expect(await approve()).toEqual({ ok: true, value: { publishedAt: NOON + HOUR } })
    expect(await article()).toMatchObject({ state: 'scheduled', publishAt: NOON + HOUR })
  })

  test.each([
    ['unsure', /拿不准，或没有查成，请逐句看过/],
    ['off', /没有微信的自动检查，请逐句看过/],
  ] as const)('is called where the automatic check has not said yes: %s', async (verdict, why) => {
    const { publish, schedule, submit, article } = await aDesk({}, verdict)
    expect(await publish()).toEqual({ ok: false, reason: 'review_needed' })
    expect(await schedule(NOON + HOUR)).toEqual({ ok: false, reason: 'review_needed' })
    await submit()
    expect((await article()).review?.why).toMatch(why)
  })
})

describe('words that may not be public', () => {
  test('are neither published nor submitted, nor brought into what is public', async () => {
    const { publish, submit, schedule } = await aDesk({}, 'risky')
    const refusal = { ok: false, reason: 'words_risky' }
    expect([await publish(), await submit(), await schedule(NOON + HOUR)]).toEqual([refusal, refusal, refusal])
    const { write } = await aDesk({ state: 'published' }, 'risky')
    expect(await write({})).toEqual(refusal)
  })
})

describe('a time', () => {
  test('can be set, moved and taken back', async () => {
    const { schedule, sendBack, article } = await aDesk()
    await schedule(NOON + HOUR)
    await schedule(NOON + 2 * HOUR)
    expect(await article()).toMatchObject({ state: 'scheduled', publishAt: NOON + 2 * HOUR })
    await sendBack('Lin')
    expect((await article()).publishAt).toBeUndefined()
  })

  test('that is over is refused', async () => {
    const { schedule, expire } = await aDesk()
    expect(await schedule(NOON)).toEqual({ ok: false, reason: 'time_past' })
    expect(await expire(NOON)).toEqual({ ok: false, reason: 'time_past' })
  })

  test('fires once', async () => {
    const { schedule, store, article } = await aDesk()
    await schedule(NOON + HOUR)
    await keepFeed(store, NOON + HOUR - 1)
    expect((await article()).state).toBe('scheduled')
    await Promise.all([keepFeed(store, NOON + HOUR), keepFeed(store, NOON + HOUR)])
    expect(await article()).toMatchObject({ state: 'published', publishedAt: NOON + HOUR, rev: 3 })
  })

  test.each([
    ['off', /第五届.*已经取消/],
    ['gone', /找不到了/],
  ])('does not fire for an event that is no more, and says so: %s', async (eventId, word) => {
    const { store, article } = await aDesk({ eventId, state: 'scheduled', publishAt: NOON })
    await keepFeed(store, NOON)
    expect(await article()).toMatchObject({
      state: 'draft',
      sentBack: { by: '定时发布', word: expect.stringMatching(word) },
    })
  })

  test('ends an article, unless it is taken off', async () => {
    const { store, expire, article } = await aDesk({ state: 'published' })
    await expire(NOON + DAY)
    await expire(null)
    await keepFeed(store, NOON + DAY)
    expect((await article()).state).toBe('published')
    await expire(NOON + DAY)
    await keepFeed(store, NOON + DAY)
    expect((await article()).state).toBe('expired')
  })

  test('that is over gives way to a later one: the article is back, on its old day', async () => {
    const { store, expire, article } = await aDesk({ state: 'published', publishedAt: NOON, expiresAt: NOON + HOUR })
    await keepFeed(store, NOON + HOUR)
    expect((await article()).state).toBe('expired')
    expect(await expire(NOON + DAY)).toEqual({ ok: true, value: { expiresAt: NOON + DAY } })
    await keepFeed(store, NOON + 2 * HOUR)
    expect(await article()).toMatchObject({ state: 'published', publishedAt: NOON, expiresAt: NOON + DAY })
  })

  test.each(['draft', 'review', 'withdrawn'] as const)('is nothing for an article that is %s', async (state) => {
    const { expire, article } = await aDesk({ state })
    expect(await expire(null)).toEqual({ ok: false, reason: 'not_in_feed' })
    expect((await article()).state).toBe(state)
  })
})

describe('versions', () => {
  test('ten minutes of writing leave one, everything that goes out leaves its own', async () => {
    const { write, publish, versions, version } = await aDesk()
    await write({ body: '<p>一</p>' })
    await write({ body: '<p>二</p>' }, NOON + 1000)
    await write({ body: '<p>三</p>' }, NOON + 11 * 60_000)
    await publish()
    await write({ body: '<p>四</p>' }, NOON + 12 * 60_000)

    const kept = await versions()
    expect(kept.map(({ state }) => state)).toEqual(['published', 'draft', 'draft', 'draft'])
    expect(kept[0]).not.toHaveProperty('body')
    const bodies = await Promise.all(kept.map(async ({ id }) => (await version(id)).body))
    expect([...bodies].sort()).toEqual(['<p>三</p>', '<p>三</p>', '<p>二</p>', '<p>四</p>'])
  })
})
