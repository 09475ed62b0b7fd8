import fc from 'fast-check'
import type { HttpEvent } from '#server/httpCall'
import type { Store } from '#server/store'
import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'
import { paths } from '../../src/platform/pages/paths'
import { openReply } from '../../standin/callback/sealPush'
import { aGreeting, anEventPush, aPush, aTextPush, callbackAddress } from '../testing/aPush'
import { aStore } from '../testing/aStore'
import { anEvent, NOON } from '../testing/factories'
import { answerCallback } from './answerCallback'
import keywords from './keywords.json'

const aesKey = readAesKey(callbackAddress.aesKey ?? '') ?? Buffer.alloc(0)
const sealed: CallbackAccount = { kind: 'official', appId: 'wx-union', token: 'union-token', aesKey }
const plain: CallbackAccount = { kind: 'official', appId: 'wx-union', token: 'union-token' }
const { aesKey: _key, ...plainAddress } = callbackAddress

let store: Store
let logged: jest.SpyInstance
beforeEach(async () => {
  store = await aStore()
  logged = jest.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

const answer = (event: HttpEvent, now = NOON, accounts = [sealed]) =>
  answerCallback(event, { store, accounts, miniProgramAppId: 'wx-app', now })
const kept = () => store.callbacks.list({ order: ['at', 'asc'], limit: 100 })
const reply = async (event: HttpEvent) => openReply((await answer(event)).text, callbackAddress)

describe('when the address is entered at WeChat', () => {
  test('what it asks comes back, letter by letter', async () => {
    const event = aGreeting()
    expect(await answer(event)).toEqual({ status: 200, text: event.queryStringParameters?.echostr })
  })

  test('nobody else gets an answer, and nothing is stored', async () => {
    const event = aGreeting({ address: { ...callbackAddress, token: 'guessed' } })
    expect(await answer(event)).toEqual({ status: 403, text: '' })
    expect(await kept()).toEqual([])
  })
})

describe('a push', () => {
  test.each([
    ['sealed, in XML', callbackAddress, sealed],
    ['sealed, in JSON', { ...callbackAddress, format: 'json' as const }, sealed],
    ['in plain', plainAddress, plain],
    ['in plain JSON', { ...plainAddress, format: 'json' as const }, plain],
  ])('%s is stored before it is answered', async (_how, address, account) => {
    const event = anEventPush(
      'TEMPLATESENDJOBFINISH',
      { MsgID: 9_007_199_254_740_993n, Status: 'success' },
      { address }
    )

    expect(await answer(event, NOON, [account])).toEqual({ status: 200, text: 'success' })
    const [one] = await kept()
    expect(one).toMatchObject({ appId: 'wx-union', openId: 'Li@union', kind: 'templatesendjobfinish', at: NOON })
    expect(JSON.parse(one?.payload ?? '')).toMatchObject({ MsgID: '9007199254740993', Status: 'success' })
  })

  test('packed by the gateway is the same', async () => {
    const event = anEventPush('unsubscribe')
    const body = Buffer.from(event.body ?? '').toString('base64')
    expect(await answer({ ...event, body, isBase64Encoded: true })).toMatchObject({ status: 200 })
  })

  test.each<[string, number, HttpEvent]>([
    ['of another token', 403, anEventPush('subscribe', {}, { address: { ...callbackAddress, token: 'guessed' } })],
    ['of another account', 403, anEventPush('subscribe', {}, { address: { ...callbackAddress, appId: 'wx-other' } })],
    ['in plain, though the account has a key', 403, anEventPush('subscribe', {}, { address: plainAddress })],
    ['from five minutes ago', 403, anEventPush('subscribe', {}, { at: NOON - 301_000 })],
    ['from a time to come', 403, anEventPush('subscribe', {}, { at: NOON + 301_000 })],
    ['without a body', 403, { ...anEventPush('subscribe'), body: '' }],
    ['without a signature', 400, { ...anEventPush('subscribe'), queryStringParameters: {} }],
    ['of more than 64 KB', 413, { ...anEventPush('subscribe'), body: 'x'.repeat(64 * 1024 + 1) }],
    ['of nobody', 400, aPush({ MsgType: 'event', Event: 'subscribe', FromUserName: '' })],
    ['with a nested sender', 400, aPush({ MsgType: 'text', FromUserName: { nested: '' } })],
    ['by another method', 405, { ...anEventPush('subscribe'), httpMethod: 'PUT' }],
  ])('%s is turned away with %i and leaves nothing behind', async (_what, status, event) => {
    expect(await answer(event)).toEqual({ status, text: '' })
    expect(await kept()).toEqual([])
  })

  test.each([
    '<!DOCTYPE xml [<!ENTITY a "b">]><xml><FromUserName>&a;</FromUserName></xml>',
    '<!ENTITY a SYSTEM "file:///etc/hosts"><xml/>',
    '<xml><FromUserName>Li',
    '{"FromUserName":',
    '[]',
  ])('that is no plain XML or JSON is not read: %s', async (body) => {
    const event = { ...anEventPush('subscribe', {}, { address: plainAddress }), body }
    expect(await answer(event, NOON, [plain])).toMatchObject({ status: 400 })
  })

  test.each(['报名<!', '>_<!报名', '<?xml', ']]>', '<a><b>'])('may hold %s, since a text is a text', async (text) => {
    expect(await answer(aTextPush(text))).toMatchObject({ status: 200 })
    expect(
      await answer(aPush({ MsgType: 'text', Content: text, MsgId: 5n }, { address: plainAddress }), NOON, [plain])
    ).toMatchObject({ status: 200 })
  })

  test('signed but sealed for another account is told apart from one that nobody has signed', async () => {
    await answer(anEventPush('subscribe', {}, { address: { ...callbackAddress, appId: 'wx-other' } }))
    await answer(anEventPush('subscribe', {}, { address: { ...callbackAddress, token: 'guessed' } }))
    expect(logged.mock.calls.map(([line]) => JSON.parse(line).reason)).toEqual(['not_ours', 'unsigned'])
  })

  test('is opened by the account that it is for, when two have agreed on one token', async () => {
    const other: CallbackAccount = { ...sealed, appId: 'wx-other' }
    expect(await answer(anEventPush('subscribe'), NOON, [other, sealed])).toMatchObject({ status: 200 })
    expect(await kept()).toMatchObject([{ appId: 'wx-union' }])
  })

  test('comes up to three times and is one', async () => {
    const pushes = [0, 5000, 10_000].map((later) =>
      aPush({ MsgType: 'event', Event: 'subscribe', CreateTime: NOON / 1000 }, { at: NOON + later })
    )
    for (const push of pushes) expect(await answer(push)).toMatchObject({ status: 200 })
    expect(await kept()).toHaveLength(1)
  })

  test.each<[string, HttpEvent, HttpEvent]>([
    ['of another message', aTextPush('一', 1n), aTextPush('一', 2n)],
    ['of another key', anEventPush('CLICK', { EventKey: '报名' }), anEventPush('CLICK', { EventKey: '象棋' })],
    ['about another message', finish(1n), finish(2n)],
    ['about another picture', check('one'), check('two')],
  ])('%s in the same second is another one', async (_what, one, other) => {
    await answer(one)
    await answer(other)
    expect(await kept()).toHaveLength(2)
  })

  test('that cannot be stored is not answered, so that WeChat tries again', async () => {
    const callbacks = { ...store.callbacks, add: async () => Promise.reject(new Error('the database is away')) }
    const surroundings = { store: { ...store, callbacks }, accounts: [sealed], miniProgramAppId: 'wx-app', now: NOON }
    await expect(answerCallback(anEventPush('subscribe'), surroundings)).rejects.toThrow('away')
  })

  test('keeps nothing of what a follower wrote', async () => {
    await answer(aTextPush('我的手机号是 19900000001'))
    expect(await kept()).toMatchObject([{ kind: 'message', state: 'kept', payload: '' }])
    expect(JSON.stringify(await kept())).not.toContain('1990000')
  })

  test('whatever it says is taken, and changed by one character it is not', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/\p{Cc}|\p{Cs}/gu, ''))
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), async (Content, place) => {
        const push = aTextPush(Content, BigInt(place) + 1n)
        const body = push.body ?? ''
        const [, before = '', text = ''] = /^([\s\S]*<Encrypt><!\[CDATA\[)([^\]]+)/.exec(body) ?? []
        const at = place % text.length
        const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
        const tampered = { ...push, body: before + changed + body.slice(before.length + text.length) }
        expect(await answer(push)).toMatchObject({ status: 200 })
        expect(await answer(tampered)).toEqual({ status: 403, text: '' })
      }),
      { numRuns: 60 }
    )
  })
})

describe('what the account answers', () => {
  test.each([
    ['报名', 'tabs/events'],
    ['怎么报名啊', 'tabs/events'],
    ['我的报名', 'features/events/pages/mine'],
    ['象棋', 'tabs/events?kind=chess'],
    ['报名象棋', 'tabs/events?kind=chess'],
    ['入会', 'features/joining/pages/join'],
  ])('to 「%s」 is the way to %s', async (word, page) => {
    const way = `data-miniprogram-appid="wx-app" data-miniprogram-path="${page}"`
    expect(await reply(aTextPush(word))).toContain(way)
    expect(await reply(anEventPush('CLICK', { EventKey: word }))).toContain(way)
  })

  test('to a kind of event is the way to the next one that whoever asks may join', async () => {
    await store.events.addMany([
      anEvent({ id: 'closed', closesAt: NOON }),
      anEvent({ id: 'later', closesAt: NOON + 3 }),
      anEvent({ id: 'next', closesAt: NOON + 2, title: '“明珠杯”<象\ufffe棋\0>' }),
      anEvent({ id: 'draft', closesAt: NOON + 1, state: 'draft' }),
      anEvent({ id: 'union', closesAt: NOON + 1, openTo: { kind: 'unions', unionIds: ['union-e002'] } }),
      anEvent({ id: 'members', closesAt: NOON + 1, openTo: { kind: 'members' } }),
      anEvent({ id: 'named', closesAt: NOON + 1, openTo: { kind: 'invited', memberIds: ['m-Li'] } }),
    ])
    expect(await reply(aTextPush('象棋'))).toBe(
      '<a data-miniprogram-appid="wx-app" data-miniprogram-path="features/events/pages/detail?id=next" href="">点这里看：“明珠杯”象棋</a>'
    )
  })

  test('to a new follower is a welcome', async () => {
    expect(await reply(anEventPush('subscribe'))).toMatch(/^欢迎关注红墙长安/)
  })

  test.each([
    ['a picture', aPush({ MsgType: 'image', PicUrl: 'https://x', MsgId: 1n })],
    ['whoever leaves', anEventPush('unsubscribe')],
  ])('to %s is nothing', async (_what, event) => {
    expect(await answer(event)).toEqual({ status: 200, text: 'success' })
  })

  test.each([
    ['words without a keyword', '转人工'],
    ['a long letter', `报名${'字'.repeat(40)}`],
  ])('to %s is that an officer has it; a repeat of WeChat is the same letter', async (_what, text) => {
    expect(await reply(aTextPush(text))).toBe('收到了，已转给服务站的工作人员。')
    await reply(aTextPush(text))
    expect(await store.letters.list({ limit: 9 })).toMatchObject([{ text, state: 'waiting' }])
  })

  test('to a sentence that has a keyword in it is the way and that an officer has it too', async () => {
    const said = await reply(aTextPush('活动室的热水器坏了两周，没有人来修'))
    expect(said).toContain('data-miniprogram-path="tabs/events"')
    expect(said).toContain('您说的也转给了服务站的工作人员。')
    expect(await store.letters.list({ limit: 9 })).toMatchObject([{ text: '活动室的热水器坏了两周，没有人来修' }])
    await reply(aTextPush('我想报名象棋比赛'))
    await reply(anEventPush('CLICK', { EventKey: '我的报名' }))
    expect(await store.letters.count()).toBe(1)
  })

  test('leads to pages that there are', () => {
    const known = Object.values(paths) as string[]
    expect(keywords.map(({ page }) => page.split('?')[0]).filter((page) => !known.includes(page ?? ''))).toEqual([])
  })

  test('is for the followers of the official account alone', async () => {
    const miniprogram: CallbackAccount = { ...sealed, kind: 'miniprogram' }
    expect(await answer(aTextPush('报名'), NOON, [miniprogram])).toEqual({ status: 200, text: 'success' })
  })
})

function finish(MsgID: bigint): HttpEvent {
  return anEventPush('TEMPLATESENDJOBFINISH', { MsgID, Status: 'success' })
}

function check(trace_id: string): HttpEvent {
  return anEventPush('wxa_media_check', { trace_id })
}
