import type { SafetyVerdict } from '#server/contentSafety'
import { _ } from '#server/store/command'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import payloads from '../testing/crossSiteScripting.json'
import { anArticle, anOfficer, aPerson, asking, askingMember, NOON } from '../testing/factories'
import { answerComment } from './answerComment'
import { decideComment } from './decideComment'
import { forgetComments } from './forgetComments'
import { leaveComments } from './leaveComments'
import { listComments } from './listComments'
import { listQueue } from './listQueue'
import { withdrawComment } from './withdrawComment'
import { writeComment } from './writeComment'

const withdrawn = async (store: Awaited<ReturnType<typeof aStore>>) =>
  answered(await listQueue({ state: 'withdrawn' }, asking(store, anOfficer()))).items

async function aDiscussion({ commentsOn = true, verdict = 'pass' as SafetyVerdict, now = NOON } = {}) {
  const store = await aStore({ people: ['Li', 'Wang'].map((name) => aPerson(name)) })
  await store.articles.add(anArticle('a', { commentsOn }))
  let last = 0
  const desk = asking(store, anOfficer())
  return {
    store,
    write: (text: string, name = 'Li', key?: string) =>
      writeComment(
        { articleId: 'a', newKey: key ?? String(++last).padStart(16, '0'), text },
        { ...askingMember(store, name, now), safety: { judge: async () => verdict } }
      ),
    read: async (name?: string) =>
      answered(
        await listComments({ articleId: 'a' }, { ...desk, person: name === undefined ? undefined : aPerson(name) })
      ).items,
    queue: async () => answered(await listQueue({}, desk)).items,
    answer: (commentId: string, text?: string, verdict: SafetyVerdict = 'pass') =>
      answerComment(
        { commentId, ...(text !== undefined && { text }) },
        { ...desk, safety: { judge: async () => verdict } }
      ),
    withdraw: (commentId: string, name = 'Li') => withdrawComment({ commentId }, asking(store, aPerson(name))),
    decide: (commentId: string, decision: 'show' | 'refuse' | 'wait') => decideComment({ commentId, decision }, desk),
  }
}

describe('a comment', () => {
  test('is seen by its writer alone until an officer has let it through, and then with a masked name', async () => {
    const { write, read, queue, decide } = await aDiscussion()
    await write('讲得明白')
    expect(await read('Li')).toMatchObject([{ text: '讲得明白', state: 'waiting', isMine: true, name: 'Li' }])
    expect([await read('Wang'), await read()]).toEqual([[], []])

    const [waiting] = await queue()
    expect(waiting).toMatchObject({ name: 'Li', articleTitle: '健步行路线公布', text: '讲得明白' })
    await decide(waiting?.id ?? '', 'show')
    expect(await read()).toMatchObject([{ text: '讲得明白', state: 'shown', isMine: false, name: 'L*' }])
    expect(await queue()).toEqual([])
  })

  test('is neither shown nor taken while its channel leads to the official account', async () => {
    const { store, write, read, queue, decide } = await aDiscussion()
    await write('讲得明白')
    await decide((await queue())[0]?.id ?? '', 'show')
    await store.channelWays.put({ id: anArticle('a').channel, way: 'account', by: 'p-Lin', at: NOON })
    expect([await read(), await read('Li')]).toEqual([[], []])
    expect(await write('再说一句')).toEqual({ ok: false, reason: 'comments_off' })
  })

  test('is answered below it with the name of who answers, and its writer is told', async () => {
    const { store, write, read, queue, decide, answer } = await aDiscussion()
    await write('能带老人吗？')
    const id = (await queue())[0]?.id ?? ''
    expect(await answer(id, '可以')).toMatchObject({ ok: false, reason: 'comment_not_shown' })
    await decide(id, 'show')
    expect(await answer(id, '可以，请带老人证')).toMatchObject({ ok: true })
    expect(await read()).toMatchObject([{ answer: { text: '可以，请带老人证', by: 'Lin', at: NOON } }])
    expect(await store.messages.list({ limit: 9 })).toMatchObject([
      { kind: 'comment_answered', personId: 'p-Li', text: 'Lin 回复：可以，请带老人证' },
    ])

    await answer(id)
    expect((await read())[0]?.answer).toBeUndefined()
  })

  test('is answered only with words that WeChat lets pass', async () => {
    const { write, queue, decide, answer, read } = await aDiscussion()
    await write('能带老人吗？')
    const id = (await queue())[0]?.id ?? ''
    await decide(id, 'show')
    expect(await answer(id, '坏', 'risky')).toMatchObject({ ok: false, reason: 'words_risky' })
    expect((await read())[0]?.answer).toBeUndefined()
  })

  test('may be taken away again', async () => {
    const { write, read, queue, decide } = await aDiscussion()
    await write('讲得明白')
    const id = (await queue())[0]?.id ?? ''
    await decide(id, 'show')
    await decide(id, 'refuse')
    expect(await read()).toEqual([])
    expect(await read('Li')).toMatchObject([{ state: 'refused' }])
  })

  test('waits again when its decision is taken back', async () => {
    const { store, write, read, queue, decide } = await aDiscussion()
    await write('讲得明白')
    const id = (await queue())[0]?.id ?? ''
    await decide(id, 'show')
    expect(await store.tasks.count({ kind: 'comments' })).toBe(0)
    await decide(id, 'wait')
    expect(await read()).toEqual([])
    expect(await queue()).toMatchObject([{ id, state: 'waiting' }])
    expect(await store.tasks.count({ kind: 'comments' })).toBe(1)
  })

  test('is taken back by its writer alone, waiting or shown, and is then nobody’s to decide or to answer', async () => {
    const { store, write, read, queue, decide, answer, withdraw } = await aDiscussion()
    await write('讲得明白')
    const id = (await queue())[0]?.id ?? ''
    await expect(withdraw(id, 'Wang')).rejects.toMatchObject({ fault: 'not_found' })
    await decide(id, 'show')
    await answer(id, '谢谢')
    expect(await read()).toHaveLength(1)

    for (let again = 0; again < 2; again++) expect(await withdraw(id)).toMatchObject({ ok: true })
    expect([await read(), await read('Li')]).toEqual([[], []])
    for (const decision of ['show', 'refuse', 'wait'] as const)
      expect(await decide(id, decision)).toMatchObject({ ok: false, reason: 'comment_withdrawn' })
    expect(await answer(id, '再说一句')).toMatchObject({ ok: false, reason: 'comment_not_shown' })
    expect(await store.comments.get(id)).toMatchObject({ state: 'withdrawn', withdrawnAt: NOON, text: '讲得明白' })
    expect(await withdrawn(store)).toMatchObject([{ id, state: 'withdrawn', withdrawnAt: NOON }])
  })

  test('taken back while it waits is no task any more and makes room for another', async () => {
    const { store, write, queue, withdraw } = await aDiscussion()
    for (let index = 0; index < 5; index++) await write(`第 ${index} 条`)
    expect(await write('第六条')).toMatchObject({ reason: 'comments_waiting' })
    await withdraw((await queue())[0]?.id ?? '')
    expect(await queue()).toHaveLength(4)
    expect(await store.tasks.count({ kind: 'comments' })).toBe(4)
    expect(await write('第六条')).toMatchObject({ ok: true })
  })

  test('taken back is forgotten ninety days later, and goes at once with an account that is closed', async () => {
    const { store, write, queue, withdraw } = await aDiscussion()
    await write('讲得明白')
    await withdraw((await queue())[0]?.id ?? '')
    expect([await forgetComments.forget(store, NOON, NOON), await forgetComments.oldest?.(store)]).toEqual([0, NOON])
    expect(await forgetComments.forget(store, NOON + 1, NOON)).toBe(1)

    await write('再说一句')
    await withdraw((await queue())[0]?.id ?? '')
    await leaveComments.forGood?.(store, aPerson('Li'))
    expect(await store.comments.count({})).toBe(0)
  })

  test('sent again after a lost answer is one', async () => {
    const { write, queue } = await aDiscussion()
    await write('讲得明白', 'Li', 'a'.repeat(16))
    await write('讲得明白', 'Li', 'a'.repeat(16))
    expect(await queue()).toHaveLength(1)
  })

  test('is refused where comments are off, with forbidden words, and when five wait already', async () => {
    expect(await (await aDiscussion({ commentsOn: false })).write('好')).toEqual({ ok: false, reason: 'comments_off' })
    expect(await (await aDiscussion({ verdict: 'risky' })).write('坏')).toEqual({ ok: false, reason: 'words_risky' })
    const { write } = await aDiscussion()
    for (let index = 0; index < 5; index++) await write(`第 ${index} 条`)
    expect(await write('第六条')).toEqual({ ok: false, reason: 'comments_waiting' })
    expect(await write('别人的', 'Wang')).toMatchObject({ ok: true })
  })

  test('waits with four others at most, however many are sent at once; one decided makes room for one', async () => {
    const { write, queue, decide } = await aDiscussion()
    const sent = await Promise.all(Array.from({ length: 12 }, (_comment, index) => write(`第 ${index} 条`)))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(5)
    expect(await queue()).toHaveLength(5)

    await decide((await queue())[0]?.id ?? '', 'refuse')
    const more = await Promise.all(['再一条', '又一条'].map((text) => write(text)))
    expect(more.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await queue()).toHaveLength(5)
  })

  test('sent twice at once is one, and both are told that it waits', async () => {
    const { write, queue } = await aDiscussion()
    for (let index = 0; index < 4; index++) await write(`第 ${index} 条`)
    const both = await Promise.all([0, 1].map(() => write('讲得明白', 'Li', 'b'.repeat(16))))
    expect(both).toEqual([0, 1].map(() => ({ ok: true, value: { state: 'waiting' } })))
    expect(await queue()).toHaveLength(5)
  })

  test('with forbidden words takes no room', async () => {
    const { store, write } = await aDiscussion({ verdict: 'risky' })
    await write('坏')
    expect((await store.people.get('p-Li')).commentsWaiting).toEqual([])
  })

  test('counts those that waited before there was a count of them', async () => {
    const { store, write } = await aDiscussion()
    for (let index = 0; index < 5; index++) await write(`第 ${index} 条`)
    await store.people.change({ _id: 'p-Li' }, { commentsWaiting: _.remove() })
    expect(await write('第六条')).toEqual({ ok: false, reason: 'comments_waiting' })
  })

  test('that a crash kept from being written holds its room for a minute', async () => {
    const { store, write } = await aDiscussion()
    const crashed = Array.from({ length: 5 }, (_slot, index) => ({ id: `c${index}`, at: NOON - 60_000 }))
    await store.people.change({ _id: 'p-Li' }, { commentsWaiting: crashed })
    expect(await write('还在写')).toEqual({ ok: false, reason: 'comments_waiting' })
    await store.people.change({ _id: 'p-Li', 'commentsWaiting.id': 'c0' }, { 'commentsWaiting.0.at': NOON - 60_001 })
    expect(await write('轮到了')).toMatchObject({ ok: true })
  })

  test.each(['unsure', 'off'] as const)('that WeChat has not judged says so to the officer: %s', async (verdict) => {
    const { write, queue } = await aDiscussion({ verdict })
    await write('说不清')
    expect(await queue()).toMatchObject([{ doubtful: true }])
  })

  test('is text and stays text, whatever it looks like', async () => {
    const { write, queue, decide, read } = await aDiscussion()
    const payload = (payloads as string[])[0] ?? ''
    await write(payload.slice(0, 200))
    await decide((await queue())[0]?.id ?? '', 'show')
    expect((await read())[0]?.text).toBe(payload.slice(0, 200).trim())
  })
})
