import { ANSWER_WITHIN_MS } from '#shared/account/letter'
import { askWeixin } from '../../../standin/testing/askWeixin'
import { aFollower, aWeixin } from '../../../standin/testing/aWeixin'
import { aWechat } from '../../server/wechat/testing/aWechat'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking, DAY } from '../../testing/factories'
import { forgetLetters } from './forgetLetters'
import { keepLetter } from './keepLetter'

let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeEach(async () => {
  weixin = await aWeixin({ followers: [aFollower('Li')] })
})
afterEach(() => weixin.close())

const idOf = (index: number) => `${index}`.padStart(32, '0')

/** A follower who is also known here has written; the account can answer as WeChat lets it. */
async function aLetterBox() {
  const store = await aStore({ people: [anOfficer('Lin'), aPerson('Li', { wechatUnionId: 'u-Li' })] })
  await store.followers.add({ id: 'Li@union', wechatUnionId: 'u-Li', subscribed: true, seenAt: 1 })
  const official = aWechat(weixin.url, () => weixin.time.now)
  const lin = () => ({
    ...asking(store, anOfficer('Lin'), weixin.time.now),
    wechat: () => ({ official, miniProgram: official, miniProgramAppId: '' }),
  })
  const write = async (index: number, text = '转人工') => {
    await askWeixin(weixin.url).ask('/demo/say', { openid: 'Li@union', text })
    await keepLetter(store, { id: idOf(index), openId: 'Li@union', text, at: weixin.time.now })
  }
  const list = async (state: 'waiting' | 'answered' | 'aside' = 'waiting') =>
    answered(await atTheDoor('account.letters', { state }, lin())).items
  const answer = (text = '周三来') => atTheDoor('account.answerLetter', { letterId: idOf(1), text }, lin())
  const lay = (aside: boolean) => atTheDoor('account.layAside', { letterId: idOf(1), aside }, lin())
  const said = () => weixin.ledger('Li@union').flatMap(({ chat }) => (chat?.from === 'account' ? [chat] : []))
  return { store, write, list, answer, lay, said }
}

describe('what a follower wrote', () => {
  test('waits for an officer, with a masked name where they are known', async () => {
    const { store, write, list } = await aLetterBox()
    await write(1)
    const until = weixin.time.now + ANSWER_WITHIN_MS
    expect(await list()).toMatchObject([{ text: '转人工', state: 'waiting', name: 'L*', answerUntil: until }])
    expect(await store.tasks.list({ limit: 9 })).toMatchObject([{ kind: 'letters', until }])
    expect(JSON.stringify(await list())).not.toContain('Li@union')
  })

  test('is answered once in the account’s chat, and waits no more', async () => {
    const { store, write, list, answer, said } = await aLetterBox()
    await write(1)
    const outcomes = await Promise.all([answer(), answer()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(said()).toHaveLength(1)
    expect([await list(), await list('answered')]).toMatchObject([[], [{ answer: { text: '周三来', by: 'Lin' } }]])
    expect(await store.tasks.count()).toBe(0)
  })

  test('is answered in the inbox after 48 hours of silence, once, and WeChat is not asked', async () => {
    const { store, write, answer, said, list } = await aLetterBox()
    await write(1)
    weixin.time.now += ANSWER_WITHIN_MS
    const outcomes = await Promise.all([answer(), answer()])
    expect(outcomes.filter(({ ok }) => ok)).toMatchObject([{ value: { remark: expect.stringContaining('通知') } }])
    expect(said()).toEqual([])
    expect(await list('answered')).toMatchObject([{ answer: { text: '周三来', by: 'Lin' } }])
    expect(await store.messages.list({ limit: 9 })).toMatchObject([
      { personId: 'p-Li', kind: 'letter_answered', text: 'Lin 回复：周三来' },
    ])
  })

  test('of somebody unknown cannot be answered after 48 hours, and waits', async () => {
    const { store, write, answer, list } = await aLetterBox()
    await store.followers.change({ _id: 'Li@union' }, { wechatUnionId: 'u-nobody' })
    await write(1)
    weixin.time.now += ANSWER_WITHIN_MS
    expect(await answer()).toMatchObject({ ok: false, reason: 'answer_too_late' })
    expect([await store.messages.count(), (await list()).length]).toEqual([0, 1])
  })

  test('can be answered again once they write another word', async () => {
    const { write, answer } = await aLetterBox()
    await write(1)
    weixin.time.now += ANSWER_WITHIN_MS
    await write(2, '还在吗')
    expect(await answer()).toMatchObject({ ok: true })
  })

  test('waits on when WeChat refuses the answer, with what WeChat said', async () => {
    const { store, write, answer, list } = await aLetterBox()
    await write(1)
    for (let index = 2; index <= 6; index++) {
      await store.letters.change({ _id: idOf(1) }, { state: 'waiting' })
      answered(await answer())
    }
    await store.letters.change({ _id: idOf(1) }, { state: 'waiting' })
    const refusal = await answer()
    expect(refusal).toMatchObject({ ok: false, reason: 'answer_refused', about: expect.stringContaining('用完') })
    expect(await list()).toMatchObject([{ id: idOf(1), state: 'waiting' }])
    expect((await list())[0]?.answer).toBeUndefined()
  })

  test('may be laid aside and taken up again', async () => {
    const { store, write, list, lay, answer } = await aLetterBox()
    await write(1)
    expect(await lay(true)).toMatchObject({ ok: true })
    expect(await answer()).toMatchObject({ ok: false, reason: 'letter_settled' })
    expect([await list(), (await list('aside')).length, await store.tasks.count()]).toEqual([[], 1, 0])
    await lay(false)
    expect([(await list()).length, await store.tasks.count()]).toEqual([1, 1])
  })

  test('is kept up to twenty of one follower, and gone after its time', async () => {
    const { store, write } = await aLetterBox()
    for (let index = 0; index < 25; index++) await write(index)
    expect(await store.letters.count()).toBe(20)
    await forgetLetters.forget(store, weixin.time.now + DAY, weixin.time.now)
    expect(await store.letters.count()).toBe(0)
  })
})
