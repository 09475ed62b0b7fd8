import { askWeixin } from './testing/askWeixin'
import { aFollower, aWeixin } from './testing/aWeixin'

let weixin: Awaited<ReturnType<typeof aWeixin>>
let weixinAs: ReturnType<typeof askWeixin>

beforeEach(async () => {
  weixin = await aWeixin({ followers: [aFollower('Li'), aFollower('Wang')] })
  weixinAs = askWeixin(weixin.url)
})
afterEach(() => weixin.close())

const send = '/cgi-bin/message/template/send'
const message = {
  touser: 'Li@union',
  template_id: 'registered',
  data: { thing1: { value: '职工健步行' }, time2: { value: '15:01' } },
}

describe('at WeChat’s door', () => {
  test.each<[string, string, unknown, number]>([
    ['an unknown interface', '/cgi-bin/no/such', {}, 40066],
    ['GET where POST is asked', send, undefined, 43002],
    ['POST where GET is asked', '/cgi-bin/user/get', {}, 43002],
    ['an empty body', send, '', 44002],
    ['broken JSON', send, '{"touser":', 47001],
    ['JSON of another shape', send, { touser: 7 }, 47001],
    ['a control character as it is', send, '{"touser":"Li@union\u0001"}', 47001],
    ['an unknown tag', '/cgi-bin/message/mass/sendall', mass({ filter: { tag_id: 9 } }), 40152],
    ['a draft that is not there', '/cgi-bin/message/mass/sendall', mass({ filter: { is_to_all: true } }), 40007],
    ['a send id of 33 bytes', '/cgi-bin/message/mass/send', mass({ clientmsgid: 'x'.repeat(33) }), 45067],
    ['a mini-program of nobody', send, { ...message, miniprogram: { appid: 'wx-other' } }, 40165],
    [
      'a cover that is not there',
      '/cgi-bin/draft/add',
      { articles: [{ title: 't', content: '', thumb_media_id: 'x' }] },
      40007,
    ],
    ['an upload that is none', '/cgi-bin/media/uploadimg', {}, 41005],
    ['a quota of nothing', '/cgi-bin/openapi/quota/get', { cgi_path: '/no' }, 76021],
    ['a mass message of nobody', '/cgi-bin/message/mass/get', { msg_id: '1' }, 40059],
    ['another account’s quota', '/cgi-bin/clear_quota', { appid: 'wx-app' }, 40013],
  ])('%s is refused', async (_, path, body, errcode) => {
    expect(await weixinAs.withToken(path, body)).toMatchObject({ errcode })
  })

  test('a call without a token, or with one of nobody’s, is refused', async () => {
    expect(await weixinAs.ask(send, message)).toMatchObject({ errcode: 41001 })
    expect(await weixinAs.ask(`${send}?access_token=stolen`, message)).toMatchObject({ errcode: 40001 })
  })

  test.each<[string, object, string]>([
    ['an unknown key', { ...message.data, thing9: { value: '字' } }, 'data.thing9.value invalid'],
    ['a missing key', { thing1: { value: '字' } }, 'data.time2.value is empty'],
    ['a line break', { ...message.data, thing1: { value: '一\n二' } }, 'data.thing1.value invalid'],
    ['too long a text', { ...message.data, thing1: { value: '字'.repeat(21) } }, 'data.thing1.value invalid'],
  ])('47003 names the field: %s', async (_, data, errmsg) => {
    const told = await weixinAs.withToken(send, { ...message, data })
    expect(told).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining(errmsg) })
  })

  test('every complaint has a rid, which is explained to its own account for seven days', async () => {
    const { errmsg } = await weixinAs.withToken(send, { ...message, touser: 'Nobody' })
    const rid = /rid: ([\da-f]{8}-[\da-f]{8}-[\da-f]{8})$/.exec(String(errmsg))?.[1]
    const explain = (appId?: string) => weixinAs.withToken('/cgi-bin/openapi/rid/get', { rid }, appId)

    expect(await explain()).toMatchObject({ request: { request_url: send, errcode: 40003 } })
    expect(await explain('wx-app')).toMatchObject({ errcode: 76001 })
    weixin.time.now += 7 * 24 * 3_600_000
    expect(await explain()).toMatchObject({ errcode: 76001 })
  })

  test('a message id is a bare number that JSON.parse would spoil', async () => {
    const url = `${weixin.url}${send}?access_token=${await weixinAs.token()}`
    const text = await (await fetch(url, { method: 'POST', body: JSON.stringify(message) })).text()
    expect(text).toContain('"msgid":3248682510344192001')
    expect(String(JSON.parse(text).msgid)).not.toBe('3248682510344192001')
  })

  test('counts are cleared ten times a month', async () => {
    const clear = () => weixinAs.withToken('/cgi-bin/clear_quota', { appid: 'wx-union' })
    for (let time = 0; time < 10; time++) expect(await clear()).toMatchObject({ errcode: 0 })
    expect(await clear()).toMatchObject({ errcode: 48006 })
  })
})

function mass(more: object): object {
  return { touser: ['Li@union', 'Wang@union'], mpnews: { media_id: 'gone' }, msgtype: 'mpnews', ...more }
}
