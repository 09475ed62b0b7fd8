import { askWeixin } from '../../../standin/testing/askWeixin'
import { aFollower, aWeixin } from '../../../standin/testing/aWeixin'
import { aMiniProgram, aWechat, promoted } from './testing/aWechat'

let weixin: Awaited<ReturnType<typeof aWeixin>>
const clock = () => weixin.time.now
const onUnion = () => aWechat(weixin.url, clock)
const onApp = () => aMiniProgram(weixin.url, clock)
const demo = (path: string, body: object) => askWeixin(weixin.url).ask(`/demo/${path}`, body)

beforeEach(async () => {
  weixin = await aWeixin({ followers: ['Li', 'Wang'].map((name) => aFollower(name)) })
})
afterEach(() => weixin.close())

describe('a notice of the official account', () => {
  const notice = { toOpenId: 'Li@union', template: promoted, data: { thing1: '亲子课堂' } }

  test('reaches whoever has said yes, once', async () => {
    await demo('grants', { openid: 'Li@union', templateIds: ['promoted'] })
    const link = { miniprogram: { appId: 'wx-app', path: 'pages/event/detail?id=7' } }

    expect(await onUnion().sendNotice({ ...notice, link })).toEqual({ kind: 'accepted' })
    expect(await onUnion().sendNotice(notice)).toMatchObject({ reason: 'no_grant', code: 43101 })
    expect(weixin.ledger('Li@union')).toMatchObject([
      { channel: 'subscribe', link: { miniprogramPath: 'pages/event/detail?id=7' } },
    ])
  })

  test('is checked before it is sent', async () => {
    expect(await onUnion().sendNotice({ ...notice, data: { thing1: '' } })).toMatchObject({ reason: 'field_invalid' })
    expect(weixin.paths).toEqual([])
  })
})

describe('a message to whoever has written', () => {
  const send = (text = '您好') => onUnion().sendCustomer({ toOpenId: 'Li@union', text })

  test('goes out five times in 48 hours, and not to who has said nothing', async () => {
    expect(await send()).toMatchObject({ reason: 'customer_window_closed', code: 45015 })
    await demo('say', { openid: 'Li@union', text: '在吗' })
    for (let time = 0; time < 5; time++) expect(await send()).toEqual({ kind: 'accepted' })
    expect(await send()).toMatchObject({ reason: 'customer_window_used', code: 45047 })
    expect(weixin.ledger('Li@union').map(({ chat }) => chat?.from)).toEqual(['follower', ...Array(5).fill('account')])
    await demo('say', { openid: 'Li@union', text: '还在吗' })
    weixin.time.now += 48 * 3_600_000
    expect(await send()).toMatchObject({ code: 45015 })
  })

  test.each([
    ['a tap of the menu', () => demo('say', { openid: 'Li@union', menu: '报名' })],
    ['following', follow],
  ])('goes out three times in the minute after %s', async (_what, open) => {
    await open()
    for (let time = 0; time < 3; time++) expect(await send()).toEqual({ kind: 'accepted' })
    expect(await send()).toMatchObject({ code: 45047 })
  })

  test('is refused when it is too long', async () => {
    await demo('say', { openid: 'Li@union', text: '在吗' })
    expect(await send('字'.repeat(700))).toMatchObject({ reason: 'content_too_long' })
  })
})

describe('the tags of the account', () => {
  test('are made, given to followers, and counted', async () => {
    const wechat = onUnion()
    const made = await wechat.createTag('女职工')
    const tagId = made.kind === 'answered' ? made.value : 0
    expect(await wechat.tagFollowers({ tagId, openIds: ['Li@union'] })).toMatchObject({ kind: 'answered' })
    expect(await wechat.tagFollowers({ tagId, openIds: ['Li@union'] })).toMatchObject({ kind: 'answered' })

    expect(await wechat.listTags()).toEqual({
      kind: 'answered',
      value: [{ id: tagId, name: '女职工', followers: 1 }],
    })
    expect(await wechat.getFollowers(['Li@union'])).toMatchObject({ value: [{ tagIds: [tagId] }] })
  })

  test.each([
    ['of a name that is taken', 'tag_taken', () => onUnion().createTag('女职工')],
    ['that are not there', 'tag_unknown', () => onUnion().tagFollowers({ tagId: 7, openIds: ['Li@union'] })],
    [
      'for more than fifty at once',
      'recipients_count',
      () => onUnion().tagFollowers({ tagId: 100, openIds: Array(51).fill('Li@union') }),
    ],
    ['for a stranger', 'user_unknown', () => onUnion().tagFollowers({ tagId: 100, openIds: ['Nobody'] })],
  ])('%s are refused', async (_what, reason, ask) => {
    await onUnion().createTag('女职工')
    expect(await ask()).toMatchObject({ reason })
  })
})

describe('what people write and show', () => {
  const text = (words: string) => onApp().checkText({ openId: 'Li@app', text: words, scene: 'comment' })

  test.each([
    ['下周一起健步走', 'pass'],
    ['加微信领奖', 'review'],
    ['来赌博', 'risky'],
  ])('「%s」: %s', async (words, suggest) => {
    expect(await text(words)).toMatchObject({ kind: 'answered', value: { suggest } })
  })

  test('is refused when WeChat cannot check it: too long, or by a stranger', async () => {
    expect(await text('字'.repeat(2501))).toMatchObject({ reason: 'content_too_long' })
    expect(await onApp().checkText({ openId: 'Nobody', text: '字', scene: 'post' })).toMatchObject({
      reason: 'user_unknown',
    })
  })

  test('as a picture is judged later, under the id that was given', async () => {
    const picture = { openId: 'Li@app', url: 'data:image/png,赌博', scene: 'post' } as const
    const asked = await onApp().checkPicture(picture)
    expect(asked).toMatchObject({ kind: 'answered', value: expect.stringMatching(/^[\da-f]{32}$/) })
    weixin.settle()
    expect(weixin.events).toMatchObject([
      {
        event: 'wxa_media_check',
        fields: { trace_id: asked.kind === 'answered' && asked.value, result: { suggest: 'risky' } },
      },
    ])
  })
})

describe('a code of the mini-program', () => {
  const code = { scene: 'e=7', page: 'pages/event/detail', version: 'release' } as const

  test('is a picture', async () => {
    const drawn = await onApp().drawCode(code)
    const bytes = Buffer.from(drawn.kind === 'answered' ? drawn.value : [])
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect(bytes.readUInt32BE(16)).toBe(430)
  })

  test.each([
    ['page_unpublished', { page: 'pages/secret' }],
    ['page_unpublished', { page: '/pages/event/detail' }],
    ['request_malformed', { scene: 'x'.repeat(33) }],
    ['request_malformed', { scene: '中文' }],
  ])('is refused in words: %s', async (reason, change) => {
    expect(await onApp().drawCode({ ...code, ...change })).toMatchObject({ kind: 'refused', reason })
  })

  test('of a version on trial may lead to a page that is not published', async () => {
    expect(await onApp().drawCode({ ...code, page: 'pages/secret', version: 'trial' })).toMatchObject({
      kind: 'answered',
    })
  })
})

describe('the lists of templates', () => {
  test('are those of each kind', async () => {
    expect(await onUnion().listTemplates()).toMatchObject({ value: [{ id: 'registered', title: '报名结果通知' }] })
    expect(await onApp().listSubscribeTemplates()).toMatchObject({ value: [{ id: 'promoted', title: '候补通知' }] })
  })
})

test('a mass message is taken back once it has arrived, and its cards stay', async () => {
  const wechat = onUnion()
  const kept = await wechat.addMaterial({ name: 'c.png', type: 'image/png', bytes: new Uint8Array([1]) })
  const coverMediaId = kept.kind === 'answered' ? kept.value.mediaId : ''
  const draft = await wechat.addDraft([{ title: '通知', digest: '', html: '', coverMediaId }])
  const mediaId = draft.kind === 'answered' ? draft.value : ''
  const sent = await wechat.sendMassToAll({ mediaId, clientMessageId: 'one' })
  const messageId = (sent.kind === 'accepted' && sent.messageId) || ''
  expect(await wechat.deleteMass(messageId)).toMatchObject({ reason: 'message_gone' })
  weixin.settle()

  expect(await wechat.deleteMass(messageId)).toMatchObject({ kind: 'answered' })
  expect(await wechat.getMassState(messageId)).toEqual({ kind: 'answered', value: 'deleted' })
  expect(weixin.ledger('Li@union')).toHaveLength(1)
})

async function follow() {
  await demo('followers', { openid: 'Li@union', subscribed: false })
  await demo('followers', { openid: 'Li@union', subscribed: true })
}
