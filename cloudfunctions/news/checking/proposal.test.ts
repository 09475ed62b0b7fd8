import { answered } from '../../testing/answered'
import { aPictureDesk } from '../../testing/aPictureDesk'
import { aStorage } from '../../testing/aStorage'
import { HOUR } from '../../testing/factories'
import { manageNews } from '../manageNews'
import { readArticle } from '../reading/readArticle'
import { searchNews } from '../reading/searchNews'
import { withdrawArticle } from '../withdrawArticle'
import { listVersions } from '../writing/listVersions'
import { dropProposal } from './dropProposal'

let storage: Awaited<ReturnType<typeof aStorage>>
let desk: Awaited<ReturnType<typeof aPictureDesk>>
beforeAll(async () => {
  storage = await aStorage()
})
afterEach(() => desk.close())
afterAll(() => storage.close())

const CHANGED = '<p>改成七公里</p>'

/** A published article, with what an officer may do to it; `read` gives what readers get. */
async function inFeed(over: Parameters<typeof desk.lay>[1] = {}) {
  desk = await aPictureDesk(storage)
  await desk.lay(await desk.bring('棋桌'), { state: 'published', body: '<p>六公里</p>', ...over })
  const { as, write } = desk
  return {
    ...desk,
    change: (part: Parameters<typeof write>[0] = {}, name = 'Lin') =>
      write({ articleId: 'a', body: CHANGED, channel: over.channel ?? 'work', ...part }, name),
    read: async () => answered(await readArticle({ articleId: 'a' }, { ...as('Guo'), person: undefined })).body,
    waiting: async (state: 'review' | 'checking') =>
      answered(await manageNews({ state }, as('Guo'))).items.map(({ id, proposal }) => [id, proposal]),
    found: async (text: string) => answered(await searchNews({ text }, as('Guo'))).items.length,
  }
}

describe('a change of what is public', () => {
  test('that WeChat has nothing against goes out at once', async () => {
    const { change, read, article } = await inFeed({ state: 'expired' })
    expect(await change()).toEqual({ ok: true, value: { articleId: 'a', rev: 2 } })
    expect(await read()).toBe(CHANGED)
    expect((await article()).proposal).toBeUndefined()
  })

  test.each(['governance', 'policy'] as const)(
    'waits for another officer where the street itself speaks, and readers keep what they have: %s',
    async (channel) => {
      const { change, read, article, approve, found, waiting } = await inFeed({ channel })
      expect(await change()).toMatchObject({ value: { waitsFor: 'review' } })
      expect(await read()).toBe('<p>六公里</p>')
      expect(await found('七公里')).toBe(0)
      expect(await waiting('review')).toEqual([['a', 'review']])

      expect(await approve('Lin')).toEqual({ ok: false, reason: 'own_work', about: '这一篇' })
      expect(await approve('Guo')).toMatchObject({ ok: true })
      expect(await read()).toBe(CHANGED)
      expect(await found('七公里')).toBe(1)
      expect(await article()).toMatchObject({ state: 'published', rev: 3 })
      expect(await waiting('review')).toEqual([])
    }
  )

  test('cannot leave such a channel without one either', async () => {
    const { change } = await inFeed({ channel: 'policy' })
    expect(await change({ channel: 'work' })).toMatchObject({ value: { waitsFor: 'review' } })
  })

  test('waits for another officer when WeChat is not sure of its words, and says so', async () => {
    const { change, read, article } = await inFeed()
    await change({ body: '<p>加微信领奖</p>' })
    expect(await read()).toBe('<p>六公里</p>')
    expect((await article()).proposal?.review.why).toMatch(/文字/)
  })

  test('waits for another officer when WeChat’s door is broken', async () => {
    const { change, read, weixin } = await inFeed()
    weixin.faults.push({ kind: 'bad_gateway' })
    expect(await change()).toMatchObject({ value: { waitsFor: 'review' } })
    expect(await read()).toBe('<p>六公里</p>')
  })

  test('with a new picture waits for WeChat, and goes out by itself', async () => {
    const { change, bring, read, ask, hear, letOut, waiting } = await inFeed()
    const body = `<p>图</p><img src="${await bring('新图')}" alt="新图" />`
    expect(await change({ body })).toMatchObject({ value: { waitsFor: 'checking' } })
    expect(await waiting('checking')).toEqual([['a', 'checking']])
    expect(await read()).toBe('<p>六公里</p>')
    await ask()
    await hear()
    await Promise.all([letOut(), letOut()])
    expect(await read()).toMatch(/^<p>图<\/p><img src="http/)
  })

  test('with a forbidden picture goes back to its writer, with a word, and never to readers', async () => {
    const { change, bring, read, ask, hear, letOut, article } = await inFeed()
    await change({ cover: await bring('赌博') })
    await ask()
    await hear()
    await letOut()
    expect(await article()).toMatchObject({
      state: 'published',
      proposal: {
        state: 'sent_back',
        words: { body: CHANGED },
        sentBack: { word: expect.stringMatching(/^封面照片/) },
      },
    })
    expect(await read()).toBe('<p>六公里</p>')
  })

  test('that came back stands among the drafts with its reason, and can be given up', async () => {
    const { change, takeBack, as, waiting, read, article } = await inFeed({ channel: 'policy' })
    await change()
    const drop = () => dropProposal({ articleId: 'a' }, as('Lin'))
    await drop()
    expect(await waiting('review')).toEqual([['a', 'review']])
    await takeBack()
    expect(answered(await manageNews({ state: 'draft' }, as('Guo'))).items).toMatchObject([
      { id: 'a', state: 'published', proposal: 'sent_back', sentBack: true, why: '撤回' },
    ])
    await drop()
    await drop()
    expect((await article()).proposal).toBeUndefined()
    expect(await read()).toBe('<p>六公里</p>')
  })

  test('is one at a time; sent back it can be written anew', async () => {
    const { change, takeBack, approve, read, article } = await inFeed({ channel: 'policy' })
    await change()
    expect(await change({ body: '<p>八公里</p>' }, 'Guo')).toEqual({ ok: false, reason: 'in_review' })
    await takeBack()
    expect((await article()).proposal).toMatchObject({ state: 'sent_back', sentBack: { by: 'Lin', word: '撤回' } })
    expect(await approve()).toEqual({ ok: false, reason: 'not_in_review' })
    await change({ body: '<p>九公里</p>' })
    await approve()
    expect(await read()).toBe('<p>九公里</p>')
  })

  test('is approved as it was read, and once', async () => {
    const { change, approve } = await inFeed({ channel: 'policy' })
    await change()
    const outcomes = await Promise.all([approve('Guo'), approve('Guo')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('goes with the article when that is withdrawn', async () => {
    const { change, as, approve, article } = await inFeed({ channel: 'policy' })
    await change()
    await withdrawArticle({ articleId: 'a', correction: '内容有误' }, as('Guo'))
    expect((await article()).proposal).toBeUndefined()
    expect(await approve()).toEqual({ ok: false, reason: 'not_in_review' })
  })

  test('leaves its versions: as it was proposed, and as readers got it', async () => {
    const { change, approve, as, weixin } = await inFeed({ channel: 'policy' })
    await change()
    weixin.time.now += HOUR
    await approve()
    const versions = answered(await listVersions({ articleId: 'a' }, as('Guo')))
    expect(versions.map(({ state, rev, by }) => [state, rev, by])).toEqual([
      ['published', 3, 'Lin'],
      ['review', 2, 'Lin'],
    ])
  })
})
