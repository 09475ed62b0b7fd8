import type { Person } from '#shared/identity/person'
import { askWeixin } from '../../../standin/testing/askWeixin'
import { aFollower, aWeixin } from '../../../standin/testing/aWeixin'
import { keepLetter } from '../../account/feature'
import { aWechat } from '../../server/wechat/testing/aWechat'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anOfficer, aPerson, asking, DAY } from '../../testing/factories'

let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeEach(async () => {
  weixin = await aWeixin({ followers: [aFollower('Li'), aFollower('Lin')] })
})
afterEach(() => weixin.close())

const LETTER = '1'.padStart(32, '0')
const WORDS = '活动室的热水器坏了两周，没有人来修。'
const LIN = { ...anOfficer('Lin'), wechatUnionId: 'u-Lin' }
const CHENG = anOfficer('Cheng')

/** Somebody has written to the account, whom we know or not. */
async function aLetterBox(who: 'Li' | 'Lin' = 'Li', isKnown = true) {
  const store = await aStore({ people: [LIN, CHENG, aPerson('Li', { wechatUnionId: 'u-Li', member: aMember('Li') })] })
  await store.followers.add({
    id: `${who}@union`,
    subscribed: true,
    seenAt: 1,
    ...(isKnown && { wechatUnionId: `u-${who}` }),
  })
  const official = aWechat(weixin.url, () => weixin.time.now)
  const as = (person: Person) => ({
    ...asking(store, person, weixin.time.now),
    wechat: () => ({ official, miniProgram: official, miniProgramAppId: '' }),
  })
  await askWeixin(weixin.url).ask('/demo/say', { openid: `${who}@union`, text: WORDS })
  await keepLetter(store, { id: LETTER, openId: `${who}@union`, text: WORDS, at: weixin.time.now })
  const begin = (by: Person = LIN, words = WORDS) =>
    atTheDoor('cases.beginFromLetter', { letterId: LETTER, kind: 'help', topic: 'homes', words }, as(by))
  const said = () =>
    weixin
      .ledger(`${who}@union`)
      .flatMap(({ chat }) => (chat?.from === 'account' ? [chat.words.map(({ text }) => text).join('')] : []))
  const track = async (caseId: string) => {
    const li = { ...asking(store, await store.people.get('p-Li'), weixin.time.now) }
    return answered(await atTheDoor('cases.track', { which: { caseId } }, li))
  }
  return { store, begin, said, track, as }
}

describe('a letter whose writer wants more than an answer', () => {
  test('is a case of theirs, in the hand of whoever began it; they are told in the chat and in the inbox', async () => {
    const { store, begin, said, track } = await aLetterBox()
    const { id, number, ownerName, remark } = answered(await begin())
    expect({ ownerName, remark }).toEqual({ ownerName: 'Lin', remark: undefined })
    expect(await track(id)).toMatchObject({ number, kind: 'help', words: WORDS, ownerName: 'Lin', state: 'received' })
    expect(said()).toMatchObject([expect.stringContaining(`第 ${number} 号`)])
    expect(await store.messages.count({ personId: 'p-Li', kind: 'case_step' })).toBe(1)
    expect(await store.messages.count({ personId: 'p-Lin' })).toBe(0)
    expect(await store.letters.get(LETTER)).toMatchObject({ state: 'case', begun: { caseId: id, number, by: 'Lin' } })
    expect((await store.tasks.list({ limit: 9 })).map(({ kind }) => kind)).not.toContain('letters')
  })

  test('is one case, whoever else begins it and however often, and its writer is told once', async () => {
    const { store, begin, said } = await aLetterBox()
    const [first, second] = (await Promise.all([begin(), begin(CHENG, '别的话')])).map(answered)
    expect(second).toMatchObject({ number: first?.number, ownerName: first?.ownerName })
    expect((await store.cases.get(first?.id ?? '')).owner?.name).toBe(first?.ownerName)
    expect(answered(await begin()).id).toBe(first?.id)
    expect([await store.cases.count(), said().length]).toEqual([1, 1])
  })

  test('becomes one after 48 hours too, and the officer reads that the chat is closed', async () => {
    const { store, begin, said } = await aLetterBox()
    weixin.time.now += 3 * DAY
    expect(answered(await begin()).remark).toContain('48 小时')
    expect(said()).toEqual([])
    expect(await store.messages.count({ personId: 'p-Li' })).toBe(1)
  })
})

test('a letter of somebody unknown, or of the officer, becomes nothing', async () => {
  const unknown = await aLetterBox('Li', false)
  expect(await unknown.begin()).toMatchObject({ ok: false, reason: 'letter_writer_unknown' })
  const own = await aLetterBox('Lin')
  expect(await own.begin()).toMatchObject({ ok: false, reason: 'case_own' })
  for (const { store } of [unknown, own]) {
    expect(await store.cases.count()).toBe(0)
    expect(await store.letters.get(LETTER)).toMatchObject({ state: 'waiting' })
  }
})
