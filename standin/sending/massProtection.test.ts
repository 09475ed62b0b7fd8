import { askWeixin } from '../testing/askWeixin'
import { accounts, aFollower, aWeixin } from '../testing/aWeixin'

let weixin: Awaited<ReturnType<typeof aWeixin>>
let ask: ReturnType<typeof askWeixin>

beforeEach(async () => {
  weixin = await aWeixin({
    accounts: accounts.map((one) => ({ ...one, massProtected: true })),
    followers: [aFollower('Li'), aFollower('Wang')],
  })
  ask = askWeixin(weixin.url)
})
afterEach(() => weixin.close())

async function aDraft(): Promise<unknown> {
  const form = new FormData()
  form.set('media', new Blob(['png'], { type: 'image/png' }), 'cover.png')
  const upload = `${weixin.url}/cgi-bin/material/add_material?type=image&access_token=${await ask.token()}`
  const { media_id } = await (await fetch(upload, { method: 'POST', body: form })).json()
  const articles = [{ title: '通知', content: '', thumb_media_id: media_id }]
  return (await ask.withToken('/cgi-bin/draft/add', { articles })).media_id
}

const toAll = async () =>
  ask.withToken('/cgi-bin/message/mass/sendall', {
    ...{ filter: { is_to_all: true }, msgtype: 'mpnews' },
    mpnews: { media_id: await aDraft() },
  })
const statuses = () => weixin.events.map(({ fields }) => fields.Status)

describe('a mass message to all of a protected account', () => {
  test('goes out when the administrator says yes', async () => {
    const { msg_id } = await toAll()
    weixin.settle()
    expect(weixin.ledger('Li@union')).toEqual([])
    expect(weixin.answerMass(String(msg_id), true)).toBe(true)
    weixin.settle()

    expect(weixin.ledger('Li@union')).toHaveLength(1)
    expect(statuses()).toEqual(['send success'])
  })

  test('is over when the administrator says no, or nothing for half an hour', async () => {
    weixin.answerMass(String((await toAll()).msg_id), false)
    const { msg_id } = await toAll()
    weixin.time.now += 30 * 60_000
    weixin.settle()

    expect(statuses()).toEqual(['err(40001)', 'err(40002)'])
    expect(weixin.ledger('Li@union')).toEqual([])
    expect(weixin.answerMass(String(msg_id), true)).toBe(false)
    expect(await ask.withToken('/cgi-bin/message/mass/get', { msg_id })).toMatchObject({ msg_status: 'SEND_FAIL' })
  })

  test('is no matter of those who send to chosen followers', async () => {
    const mediaId = await aDraft()
    const message = { msgtype: 'mpnews', mpnews: { media_id: mediaId } }
    await ask.withToken('/cgi-bin/message/mass/send', { touser: ['Li@union', 'Wang@union'], ...message })
    weixin.settle()
    expect(weixin.ledger('Li@union')).toHaveLength(1)
  })

  test('keeps a second one away while it waits', async () => {
    await toAll()
    expect(await toAll()).toMatchObject({ errcode: 89504 })
  })
})

describe('what the owner or WeChat does to an account', () => {
  const token = () => ask.ask('/cgi-bin/stable_token', secret('union-secret'))

  test('another secret kills the tokens of the first', async () => {
    const { access_token } = await token()
    weixin.changeAccount('wx-union', { appSecret: 'reset' })
    expect(await ask.ask(`/cgi-bin/user/get?access_token=${access_token}`)).toMatchObject({ errcode: 40001 })
    expect(await token()).toMatchObject({ errcode: 40125 })
    expect(await ask.ask('/cgi-bin/stable_token', secret('reset'))).toMatchObject({ expires_in: 7200 })
  })

  test.each([
    [{ secretFrozen: true }, 40243],
    [{ ipWhitelist: ['10.0.0.1'] }, 40164],
    [{ ipWhitelist: ['10.0.0.1'], ipCode: 61004 as const }, 61004],
  ])('%j is refused at the token', async (move, errcode) => {
    weixin.changeAccount('wx-union', move)
    expect(await token()).toMatchObject({ errcode })
  })

  test('of another kind may do other things', async () => {
    weixin.changeAccount('wx-union', { kind: 'subscription' })
    expect(await ask.withToken('/cgi-bin/template/get_all_private_template')).toMatchObject({ errcode: 48001 })
    expect(await ask.withToken('/cgi-bin/user/get')).toMatchObject({ total: 2 })
    weixin.changeAccount('wx-union', { kind: 'unverified' })
    expect(await ask.withToken('/cgi-bin/user/get')).toMatchObject({ errcode: 48001 })
  })
})

function secret(text: string) {
  return { grant_type: 'client_credential', appid: 'wx-union', secret: text }
}
