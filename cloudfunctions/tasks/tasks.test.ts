import { decideWordCheck } from '../checks/decideWordCheck'
import { vetWords } from '../checks/feature'
import { decideComment } from '../comments/decideComment'
import { writeComment } from '../comments/writeComment'
import { bindToRoster } from '../membership/bindToRoster'
import { decideBinding } from '../membership/decideBinding'
import { approveArticle } from '../news/checking/approveArticle'
import { sendBackArticle } from '../news/checking/sendBackArticle'
import { submitArticle } from '../news/checking/submitArticle'
import { publishArticle } from '../news/publishArticle'
import { withdrawArticle } from '../news/withdrawArticle'
import { writeArticle } from '../news/writing/writeArticle'
import { resumePush } from '../pushes/send/resumePush'
import { haltPush } from '../pushes/send/stopPush'
import { sendBackPush } from '../pushes/sendBackPush'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { aStore } from '../testing/aStore'
import { anArticle, anOfficer, aPerson, asking, askingMember } from '../testing/factories'
import { whatWaits } from '../testing/whatWaits'

const KEY = '0123456789abcdef'
const POLICY = { title: '新政策', channel: 'policy' as const, summary: '', body: '<p>条文</p>' }

async function aDesk() {
  const store = await aStore()
  return { store, lin: asking(store, anOfficer('Lin')), guo: asking(store, anOfficer('Guo')) }
}

describe('what waits is noted with the deed that makes it wait, and settled with the deed that settles it', () => {
  test('an article: a draft, before its second reader, back as a draft, out', async () => {
    const { store, lin, guo } = await aDesk()
    const { articleId } = answered(await writeArticle({ ...POLICY, newKey: KEY }, lin))
    expect(await whatWaits(store)).toEqual({ drafts: 1 })
    answered(await submitArticle({ articleId }, lin))
    expect(await whatWaits(store)).toEqual({ reviews: 1 })
    answered(await sendBackArticle({ articleId, word: '改时间' }, guo))
    expect(await whatWaits(store)).toEqual({ drafts: 1 })
    answered(await submitArticle({ articleId }, lin))
    answered(await approveArticle({ articleId, rev: (await store.articles.get(articleId)).rev }, guo))
    expect(await whatWaits(store)).toEqual({})
  })

  test('an article that needs nobody: a draft, out', async () => {
    const { store, lin } = await aDesk()
    const { articleId } = answered(await writeArticle({ ...POLICY, channel: 'work', newKey: KEY }, lin))
    answered(await publishArticle({ articleId }, lin))
    expect(await whatWaits(store)).toEqual({})
  })

  test('a change of what is public, passed, or gone with the article', async () => {
    const { store, lin, guo } = await aDesk()
    await store.articles.add(anArticle('a', { channel: 'policy' }))
    const change = async () => answered(await writeArticle({ ...POLICY, articleId: 'a' }, lin))
    const { rev } = await change()
    expect(await whatWaits(store)).toEqual({ reviews: 1 })
    answered(await approveArticle({ articleId: 'a', rev }, guo))
    expect(await whatWaits(store)).toEqual({})
    await change()
    answered(await withdrawArticle({ articleId: 'a', correction: '写错了' }, guo))
    expect(await whatWaits(store)).toEqual({})
  })

  test('a comment', async () => {
    const { store, lin } = await aDesk()
    await store.articles.add(anArticle('a', { commentsOn: true }))
    await store.people.add(aPerson('Li'))
    answered(await writeComment({ articleId: 'a', newKey: KEY, text: '好' }, askingMember(store, 'Li')))
    expect(await whatWaits(store)).toEqual({ comments: 1 })
    answered(await decideComment({ commentId: `c${KEY}`, decision: 'show' }, lin))
    expect(await whatWaits(store)).toEqual({})
  })

  test('words that WeChat could not judge, until a colleague or WeChat has', async () => {
    const { store, lin, guo } = await aDesk()
    const say = (verdict: 'unsure' | 'pass', text = '下雨') =>
      vetWords({ ...lin, safety: { judge: async () => verdict } }, { text, place: '通知' })
    await say('unsure')
    await say('unsure', '下雪')
    expect(await whatWaits(store)).toEqual({ words: 2 })
    await say('pass', '下雪')
    expect(await whatWaits(store)).toEqual({ words: 1 })
    const check = await store.wordChecks.findWhere({ state: 'waiting' })
    answered(await decideWordCheck({ checkId: check?.id ?? '', decision: 'refuse' }, guo))
    expect(await whatWaits(store)).toEqual({})
  })

  test('a claim to a row of the roster, again after a no, and all of a person with one yes', async () => {
    const { store, lin } = await aDesk()
    const { member: _member, ...stranger } = aPerson('Ma')
    const firm = {
      name: '面馆',
      unionId: 'u',
      unionName: '面馆工会',
      grams: [],
      address: '',
      gridId: 'g',
      pageKey: 'n',
    }
    const kinds = { size: 'micro' as const, ownership: 'private' as const, industry: '', members: 0 }
    await store.enterprises.add({ ...firm, ...kinds, id: 'noodle-house' })
    await store.people.add(stranger)
    const row = { name: 'Ma', phone: '19900000001', enterpriseId: 'noodle-house', unionId: 'u' }
    await store.members.add({ ...row, id: 'm-Ma', standing: 'member', joinedAt: 0 })
    const claim = async (name = 'Ma') => {
      const phone = { from: 'typed' as const, number: '19900000001' }
      const person = await store.people.get('p-Ma')
      answered(await bindToRoster({ name, enterpriseId: 'noodle-house', phone }, asking(store, person)))
    }
    await claim()
    const requestId = (await store.bindings.findWhere({}))?.id ?? ''
    expect(await whatWaits(store)).toEqual({ bindingRequests: 1 })
    answered(await decideBinding({ requestId, decision: { kind: 'reject', reason: '没有' } }, lin))
    expect(await whatWaits(store)).toEqual({})
    await claim()
    await claim('小马')
    expect(await whatWaits(store)).toEqual({ bindingRequests: 2 })
    answered(await decideBinding({ requestId, decision: { kind: 'approve', memberId: 'm-Ma' } }, lin))
    expect(await whatWaits(store)).toEqual({})
  })
})

describe('a push', () => {
  let room: Awaited<ReturnType<typeof aPressRoom>>
  beforeEach(async () => {
    room = await aPressRoom()
    answered(await room.ask())
  })
  afterEach(() => room.weixin.close())
  const waits = () => whatWaits(room.store, room.clock())

  test('waits from when it is asked for until a second officer has decided', async () => {
    expect(await waits()).toEqual({ waitingPushes: 1 })
    await room.gather()
    expect(await waits()).toEqual({ waitingPushes: 1 })
    answered(await room.approve())
    expect(await waits()).toEqual({})
  })

  test('waits no longer when it was sent back or recalled', async () => {
    answered(await sendBackPush({ pushId: 'push-a0-1', word: '换个标题' }, room.desk('Cheng')))
    expect(await waits()).toEqual({})
    answered(await room.ask({ articleId: 'a1' }))
    answered(await room.recall('push-a1-1'))
    expect(await waits()).toEqual({})
  })

  test('waits again when it was stopped, until it goes on', async () => {
    await room.gather()
    answered(await room.approve())
    await room.store.pushes.change({ _id: 'push-a0-1' }, { state: 'sending', releasedAt: room.clock() })
    answered(await haltPush({ pushId: 'push-a0-1' }, room.desk()))
    expect(await waits()).toEqual({ waitingPushes: 1 })
    answered(await resumePush({ pushId: 'push-a0-1' }, room.desk()))
    expect(await waits()).toEqual({})
  })
})
