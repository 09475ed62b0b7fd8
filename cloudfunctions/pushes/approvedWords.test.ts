import { _ } from '#server/store/command'
import type { ArticleContent } from '#shared/news/article'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { HOUR } from '../testing/factories'
import { resumePush } from './send/resumePush'

let room: Awaited<ReturnType<typeof aPressRoom>>
let logged: jest.SpyInstance
beforeEach(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  room = await aPressRoom()
})
afterEach(async () => {
  logged.mockRestore()
  await room.weixin.close()
})

const PUSH = 'push-a0-1'
const paper = { fileId: 'cloud://other.pdf', name: '附件', bytes: 9 }
const edits: [keyof ArticleContent, Partial<ArticleContent>][] = [
  ['title', { title: '改过的标题' }],
  ['channel', { channel: 'member' }],
  ['summary', { summary: '改过的摘要' }],
  ['body', { body: '<p>请转账</p>' }],
  ['cover', { cover: 'cloud://other.jpg' }],
  ['eventId', { eventId: 'another' }],
  ['tags', { tags: ['别的'] }],
  ['attachments', { attachments: [paper] }],
  ['video', { video: { url: 'https://evil.example/v', title: '视频' } }],
  ['explainer', { explainer: { forWhom: '大家', questions: [{ question: '怎么办', answer: '请转账到……' }] } }],
  ['receipt', { receipt: {} }],
]
const edit = (words: Partial<ArticleContent>) => room.store.articles.change({ _id: 'a0' }, words)
const resume = () => resumePush({ pushId: PUSH }, room.desk())

describe('an article that was changed', () => {
  test.each(edits)('after the approval is not sent: %s', async (_field, words) => {
    await room.push()
    await edit(words)
    await room.send()

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'sent_back', remark: expect.stringContaining('请重新送审') })
    expect(await room.ask()).toMatchObject({ ok: true })
  })

  test.each(edits)('before the approval is not approved: %s', async (_field, words) => {
    answered(await room.ask())
    await room.gather()
    await edit(words)
    expect(await room.approve()).toEqual({ ok: false, reason: 'article_changed' })
  })

  test('while it goes out stops there, and goes on when it reads as before', async () => {
    await room.push()
    // The mass call is turned away for the rest of the day.
    room.weixin.faults.push(...([undefined, undefined, { kind: 'code', code: 45009 }] as never[]))
    await room.send()
    await edit({ video: { url: 'https://evil.example/v', title: '视频' } })
    await room.send(21 * HOUR)
    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'stopped', remark: expect.stringContaining('停在这里') })
    expect(await resume()).toEqual({ ok: false, reason: 'article_changed_midway' })

    await room.store.articles.change({ _id: 'a0' }, { video: _.remove() })
    answered(await resume())
    await room.send()
    expect(room.shown()).toEqual([1, 1, 1, 1])
  })
})

describe('an article that reads as it did', () => {
  test('goes out, whatever else happened to it, and in whatever order its parts are kept', async () => {
    await edit({ explainer: { forWhom: '大家', effectiveTo: 2, questions: [{ question: '问', answer: '答' }] } })
    await room.push()
    await edit({
      tags: [],
      explainer: { questions: [{ answer: '答', question: '问' }], effectiveTo: 2, forWhom: '大家' },
    })
    await room.store.articles.change({ _id: 'a0' }, { rev: _.inc(1), pinnedUntil: room.clock() + HOUR })
    await room.send()
    expect(room.shown()).toEqual([1, 1, 1, 1])
  })

  test('goes out also when it was approved before the whole of it was marked', async () => {
    await room.push()
    await room.store.pushes.change({ _id: PUSH }, { contentMark: _.remove() })
    await room.send()
    expect(room.shown()).toEqual([1, 1, 1, 1])
  })

  test('carries the mark that functions deployed before compare', async () => {
    await room.push()
    // What title, summary, body and cover of the fixture gave before there was a second mark.
    expect((await room.store.pushes.get(PUSH)).contentHash).toBe('LCvgV9Kr9wuL9rNDpBWQs3xn')
  })
})
