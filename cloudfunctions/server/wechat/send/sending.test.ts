import { aFollower, aWeixin } from '../../../../standin/testing/aWeixin'
import { aMessage, aMiniProgram, aWechat, promoted } from '../testing/aWechat'

let weixin: Awaited<ReturnType<typeof aWeixin>>
const clock = () => weixin.time.now
const onUnion = () => aWechat(weixin.url, clock)
const onApp = () => aMiniProgram(weixin.url, clock)

beforeEach(async () => {
  weixin = await aWeixin({ followers: ['Li', 'Wang', 'Zhao'].map((name) => aFollower(name)) })
})
afterEach(() => weixin.close())

const cover = { name: 'cover.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) } as const
const card = '<p>六公里</p><mp-miniprogram data-miniprogram-path="pages/event/detail?id=7"></mp-miniprogram>'

async function aDraft(wechat: ReturnType<typeof aWechat>): Promise<string> {
  const kept = await wechat.addMaterial(cover)
  if (kept.kind !== 'answered') throw new Error(kept.kind)
  const draft = await wechat.addDraft([
    { title: '健步行路线公布', digest: '六公里四个打卡点', html: card, coverMediaId: kept.value.mediaId },
  ])
  if (draft.kind !== 'answered') throw new Error(draft.kind)
  return draft.value
}

describe('sending to followers', () => {
  test('a template message arrives with its lines and the page it opens', async () => {
    const link = { miniprogram: { appId: 'wx-app', path: 'pages/event/detail?id=7' } }
    const outcome = await onUnion().sendTemplate({ ...aMessage, link })

    expect(outcome).toEqual({ kind: 'accepted', messageId: '3248682510344192001' })
    expect(weixin.ledger('Li@union')).toEqual([
      {
        messageId: '3248682510344192001',
        at: weixin.time.now,
        channel: 'template',
        title: '报名结果通知',
        lines: [
          { label: '活动名称', value: '职工健步行' },
          { label: '活动时间', value: '2026年11月28日 08:30' },
        ],
        link: { miniprogramPath: 'pages/event/detail?id=7' },
      },
    ])
  })

  test('a subscribe message needs a grant, and each grant carries one', async () => {
    const message = { toOpenId: 'Li@app', template: promoted, data: { thing1: '亲子课堂' }, version: 'formal' } as const
    await fetch(`${weixin.url}/demo/grants`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: 'Li@app', templateIds: ['promoted'] }),
    })
    const app = onApp()

    expect(await app.sendSubscribe({ ...message, page: 'pages/event/detail?id=7' })).toEqual({ kind: 'accepted' })
    expect(await app.sendSubscribe(message)).toMatchObject({ reason: 'no_grant', concerns: 'person', code: 43101 })
    expect(weixin.ledger('Li@union')).toMatchObject([{ channel: 'subscribe', title: '候补通知' }])
  })

  test('a mass send shows the article and opens the mini-program', async () => {
    const wechat = onUnion()
    const mediaId = await aDraft(wechat)
    const outcome = await wechat.sendMass({ openIds: ['Li@union', 'Wang@union'], mediaId, clientMessageId: 'walk' })

    expect(outcome).toMatchObject({ kind: 'accepted' })
    const messageId = (outcome.kind === 'accepted' && outcome.messageId) || ''
    expect(await wechat.getMassState(messageId)).toEqual({ kind: 'answered', value: 'sending' })
    weixin.settle()
    expect(await wechat.getMassState(messageId)).toEqual({ kind: 'answered', value: 'sent' })
    expect(weixin.ledger('Wang@union')).toMatchObject([
      { channel: 'mass', title: '健步行路线公布', link: { miniprogramPath: 'pages/event/detail?id=7' } },
    ])
    expect(weixin.ledger('Zhao@union')).toEqual([])
  })

  test('a preview reaches one person and leaves the draft to be sent', async () => {
    const wechat = onUnion()
    const mediaId = await aDraft(wechat)

    expect(await wechat.previewMass({ openId: 'Li@union', mediaId })).toEqual({ kind: 'accepted' })
    expect(await wechat.sendMassToAll({ mediaId, clientMessageId: 'walk' })).toMatchObject({ kind: 'accepted' })
    weixin.settle()
    expect(['Li', 'Wang', 'Zhao'].map((name) => weixin.ledger(`${name}@union`).length)).toEqual([2, 1, 1])
  })
})
