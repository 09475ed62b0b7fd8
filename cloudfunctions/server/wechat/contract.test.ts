import { randomUUID } from 'node:crypto'
import { aTokenStore } from './testing/aWechat'
import { type WechatUnderTest, wechatUnderTest } from './testing/wechatUnderTest'

/** The smallest PNG there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

let it: WechatUnderTest
beforeAll(async () => {
  it = await wechatUnderTest()
})
afterAll(() => it.close())

const message = (more: object = {}) => ({
  toOpenId: it.openId,
  template: {
    ...{ id: it.templateId, title: '对照', kind: 'template' as const },
    fields: [{ key: 'thing1', label: '内容' }],
  },
  data: { thing1: '对照测试' },
  clientMessageId: randomUUID().slice(0, 32),
  ...more,
})
const nobody = 'oNobodyNobodyNobodyNobodyNob'

describe('WeChat, and the stand-in, agree', () => {
  test('that a token is had with the right secret alone', async () => {
    expect(await it.open().listFollowers()).toMatchObject({ kind: 'answered' })
    expect(await it.open({ appSecret: '0'.repeat(32) }).listFollowers()).toMatchObject({ concerns: 'account' })
    expect(await it.open({ appId: 'wx0000000000000000' }).listFollowers()).toMatchObject({ concerns: 'account' })
  })

  test('that a token which is none is replaced once, and the call goes through', async () => {
    const tokens = aTokenStore({ text: 'made-up', expiresAt: Number.POSITIVE_INFINITY })
    expect(await it.open({ tokens }).listFollowers()).toMatchObject({ kind: 'answered' })
    expect(tokens.token?.text).not.toBe('made-up')
  })

  test('who follows', async () => {
    const page = await it.open().listFollowers()
    expect(page).toMatchObject({ kind: 'answered', value: { openIds: expect.arrayContaining([it.openId]) } })
    expect(await it.open().getFollowers([it.openId])).toMatchObject({
      value: [{ openId: it.openId, subscribed: true, subscribedAt: expect.any(Number) }],
    })
    expect(await it.open().getFollowers([nobody])).toMatchObject({ reason: 'user_unknown', code: 40003 })
  })

  test('on a template message: accepted with an id that is a number of any length', async () => {
    expect(await it.open().sendTemplate(message())).toEqual({
      kind: 'accepted',
      messageId: expect.stringMatching(/^\d+$/),
    })
  })

  test('on a repeat with the same id: it is the same message', async () => {
    const once = message()
    const first = await it.open().sendTemplate(once)
    expect(await it.open().sendTemplate(once)).toMatchObject({ kind: first.kind })
  })

  test('on what is wrong with a template message', async () => {
    expect(await it.open().sendTemplate(message({ toOpenId: nobody }))).toMatchObject({ reason: 'user_unknown' })
    const template = { ...message().template, id: 'x'.repeat(43) }
    expect(await it.open().sendTemplate(message({ template }))).toMatchObject({ reason: 'template_unknown' })
  })

  test('that nobody gets a mass message with too few names, or without a draft', async () => {
    const mass = { mediaId: 'none', clientMessageId: randomUUID().slice(0, 32) }
    expect(await it.open().sendMass({ ...mass, openIds: [it.openId] })).toMatchObject({ kind: 'refused' })
    const two = [it.openId, it.openId]
    expect(await it.open().sendMass({ ...mass, openIds: two })).toMatchObject({ kind: 'refused' })
  })

  test('on the address of a picture', async () => {
    const picture = { name: 'dot.png', type: 'image/png', bytes: new Uint8Array(PNG) } as const
    expect(await it.open().uploadArticlePicture(picture)).toMatchObject({
      kind: 'answered',
      value: expect.stringMatching(/^(https?:)?\//),
    })
  })

  test('on the tags of a follower', async () => {
    const wechat = it.open()
    const made = await wechat.createTag('对照')
    const tags = await wechat.listTags()
    const tag = tags.kind === 'answered' ? tags.value.find(({ name }) => name === '对照') : undefined
    expect([made.kind, made.kind === 'refused' && made.reason]).toContainEqual(
      made.kind === 'answered' ? 'answered' : 'tag_taken'
    )
    expect(await wechat.tagFollowers({ tagId: tag?.id ?? 0, openIds: [it.openId] })).toMatchObject({ kind: 'answered' })
    expect(await wechat.tagFollowers({ tagId: 987_654, openIds: [it.openId] })).toMatchObject({ reason: 'tag_unknown' })
  })

  test('on what is left of the day', async () => {
    const quota = await it.open().getQuota('/cgi-bin/message/template/send')
    expect(quota).toMatchObject({ kind: 'answered', value: { daily: expect.any(Number), left: expect.any(Number) } })
  })

  test('that asking what is allowed decides everything, and reaches nobody', async () => {
    const { on, undecided } = await it.open().probe('official')
    expect(undecided).toEqual([])
    expect(on).toContain('followers')
  })
})
