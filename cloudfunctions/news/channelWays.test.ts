import * as v from 'valibot'
import { THE_STREET } from '#shared/access/role'
import type { Channel } from '#shared/news/article'
import { WriteArticleInput } from '#shared/news/input'
import { keepFeed } from '../testing/agenda/keepFeed'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anArticle, anOfficer, aPerson, asking, HOUR, NOON } from '../testing/factories'
import { setWay } from './channelWays'
import { approveArticle } from './checking/approveArticle'
import { letOutChecked } from './checking/letOutChecked'
import { submitArticle } from './checking/submitArticle'
import { publishArticle } from './publishArticle'
import { keepFavourite } from './reading/keepFavourite'
import { listFavourites } from './reading/listFavourites'
import { listNews } from './reading/listNews'
import { readArticle } from './reading/readArticle'
import { searchNews } from './reading/searchNews'
import { scheduleArticle } from './scheduleArticle'
import { searchKeys } from './writing/searchKeys'

const URL = 'https://mp.weixin.qq.com/s/AbC_d-123'
const SECRET = '正文里的话'

/** Everything of it but title, summary and cover is for the official account alone. */
const whole = {
  body: `<p>${SECRET}</p>`,
  attachments: [{ fileId: SECRET, name: SECRET, bytes: 1 }],
  video: { url: SECRET, title: SECRET },
  explainer: { forWhom: SECRET, questions: [{ question: SECRET, answer: SECRET }] },
  commentsOn: true,
}

async function aNewsroom(...articles: Parameters<typeof anArticle>[]) {
  const store = await aStore()
  const made = articles.map((given) => anArticle(...given))
  await store.articles.addMany(made.map((article) => ({ ...article, ...searchKeys(article) })))
  const desk = (name = 'Lin') => ({
    ...asking(store, anOfficer(name)),
    safety: { judge: async () => 'pass' as const },
  })
  const reader = { ...desk(), person: aPerson('Li') }
  return {
    store,
    desk,
    reader,
    lead: (channel: Channel, way: 'page' | 'account' = 'account') => setWay({ channel, way }, desk()),
    read: async (articleId = 'a') => answered(await readArticle({ articleId }, reader)),
    list: async () => answered(await listNews({}, reader)).items,
    search: async (text: string) => answered(await searchNews({ text }, reader)).items,
  }
}

describe('a channel that leads to the official account', () => {
  test('gives title, summary and the address there, and its text nowhere', async () => {
    const { store, lead, read, list, search, reader } = await aNewsroom(
      ['a', { title: '腾退进展', summary: '三句话', accountUrl: URL, ...whole }],
      ['b', {}]
    )
    await keepFavourite({ articleId: 'a', on: true }, reader)
    await lead('work')
    expect(await read()).toMatchObject({
      title: '腾退进展',
      summary: '三句话',
      accountUrl: URL,
      inAccount: true,
      body: '',
    })
    expect((await read()).commentsOn).toBe(false)
    expect(await list()).toContainEqual(expect.objectContaining({ id: 'a', accountUrl: URL }))
    expect(await search(SECRET)).toEqual([])
    expect(await search('腾退')).toMatchObject([{ id: 'a', accountUrl: URL, excerpt: '三句话' }])

    const favourites = answered(await listFavourites({}, reader)).items
    const told = [await read(), await read('b'), await list(), await search('腾退'), favourites]
    expect(JSON.stringify(told)).not.toContain(SECRET)
    expect((await read('b')).related).toMatchObject([{ id: 'a', accountUrl: URL }])
    expect(JSON.stringify(await store.articles.get('a'))).toContain(SECRET)
  })

  test('is a channel like any other until the federation decides, and again afterwards', async () => {
    const { lead, read, list } = await aNewsroom(['a', { accountUrl: URL, ...whole, attachments: [] }])
    const asEver = async () => {
      expect(await read()).toMatchObject({ body: whole.body, commentsOn: true })
      expect(await read()).not.toHaveProperty('accountUrl')
      expect((await list())[0]).not.toHaveProperty('accountUrl')
    }
    await asEver()
    await lead('policy')
    await asEver()
    await lead('work')
    await lead('work', 'page')
    await asEver()
  })

  test('shows what was published before without an address by its title and summary', async () => {
    const { lead, read, list } = await aNewsroom(['a', { summary: '三句话', ...whole }])
    await lead('work')
    expect(await read()).toMatchObject({ summary: '三句话', body: '', inAccount: true })
    expect(await list()).toMatchObject([{ id: 'a' }])
  })

  test('lets an officer read what waits for them', async () => {
    const { lead, desk } = await aNewsroom(['a', { state: 'review', accountUrl: URL, ...whole, attachments: [] }])
    await lead('work')
    expect(answered(await readArticle({ articleId: 'a' }, desk())).body).toBe(whole.body)
  })

  test('is decided once, with a line in the log', async () => {
    const { store, desk } = await aNewsroom()
    const by = {
      ...desk(),
      person: { ...anOfficer('Cheng'), roles: [{ kind: 'federation' as const, of: THE_STREET }] },
    }
    const decide = () => atTheDoor('news.setWay', { channel: 'governance', way: 'account' }, by)
    expect(await decide()).toMatchObject({ value: { governance: 'account', policy: 'page' } })
    await decide()
    expect(await store.log.list({ limit: 9 })).toMatchObject([{ remark: '疏解治理：打开公众号文章' }])
  })
})

describe('without an address in the official account', () => {
  const missing = { ok: false, reason: 'account_url_missing' }
  const review = { askedBy: 'p-Wang', askedByName: 'Wang', askedAt: NOON }
  const words = { title: '改过的题目', channel: 'work' as const, summary: '', body: '<p>词</p>' }

  test.each([
    ['published', 'draft', publishArticle],
    ['submitted', 'draft', submitArticle],
    [
      'scheduled',
      'draft',
      (input: { articleId: string }, desk: never) => scheduleArticle({ ...input, publishAt: NOON + HOUR }, desk),
    ],
    ['approved', 'review', (input: { articleId: string }, desk: never) => approveArticle({ ...input, rev: 1 }, desk)],
  ] as const)('an article of such a channel is not %s, and with one it is', async (_, state, move) => {
    const { store, lead, desk } = await aNewsroom(['a', { state, rev: 1, ...(state === 'review' && { review }) }])
    await lead('work')
    expect(await move({ articleId: 'a' }, desk() as never)).toEqual(missing)
    await store.articles.change({ _id: 'a' }, { accountUrl: URL })
    expect(await move({ articleId: 'a' }, desk() as never)).toMatchObject({ ok: true })
  })

  test('a public one is not changed, until it has one', async () => {
    const { lead, desk } = await aNewsroom(['a'])
    await lead('work')
    expect(await atTheDoor('news.write', { articleId: 'a', ...words }, desk())).toEqual(missing)
    expect(await atTheDoor('news.write', { articleId: 'a', ...words, accountUrl: URL }, desk())).toMatchObject({
      ok: true,
    })
  })

  test('a scheduled one goes back to its writer at its time, with a word', async () => {
    const { store, lead } = await aNewsroom(
      ['a', { state: 'scheduled', publishAt: NOON - 1 }],
      ['b', { state: 'scheduled', publishAt: NOON - 1, accountUrl: URL }]
    )
    await lead('work')
    await keepFeed(store, NOON)
    expect(await store.articles.get('a')).toMatchObject({
      state: 'draft',
      sentBack: { word: expect.stringContaining('公众号文章网址') },
    })
    expect(await store.articles.get('b')).toMatchObject({ state: 'published' })
  })

  test('one whose pictures WeChat has looked at goes back too, and its writer is told', async () => {
    const { store, lead } = await aNewsroom(['a', { state: 'checking', review }])
    await lead('work')
    await letOutChecked({ store, clock: () => NOON })
    expect(await store.articles.get('a')).toMatchObject({ state: 'draft', sentBack: { by: '频道打开方式' } })
    expect(await store.messages.list({ limit: 9 })).toMatchObject([
      { title: expect.stringContaining('要填公众号文章网址') },
    ])
  })
})

test.each([
  [URL, true],
  ['https://mp.weixin.qq.com/s?__biz=MzA3&mid=22&idx=1&sn=ab12&chksm=9#rd', true],
  [`${URL}?tempkey=MTIz`, false],
  ['http://mp.weixin.qq.com/s/AbC', false],
  ['https://mp.weixin.qq.com.evil.example/s/AbC', false],
  ['https://evil.example/mp.weixin.qq.com/s/AbC', false],
  ['https://mp.weixin.qq.com/mp/profile_ext?action=home', false],
  ['https://mp.weixin.qq.com/s/"><script>', false],
  ['javascript:alert(1)', false],
])('the address %s is taken: %s', (accountUrl, taken) => {
  const words = { title: '题', channel: 'work', summary: '', body: '', accountUrl }
  expect(v.safeParse(WriteArticleInput, words).success).toBe(taken)
})
