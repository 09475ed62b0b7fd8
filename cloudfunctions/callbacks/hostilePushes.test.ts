import { XMLParser } from 'fast-xml-parser'
import type { HttpEvent } from '#server/httpCall'
import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'
import { anEventPush, callbackAddress } from '../testing/aPush'
import { aStore } from '../testing/aStore'
import { NOON } from '../testing/factories'
import { answerCallback } from './answerCallback'

const aesKey = readAesKey(callbackAddress.aesKey ?? '') ?? Buffer.alloc(0)
const sealed: CallbackAccount = { kind: 'official', appId: 'wx-union', token: 'union-token', aesKey }
const plain: CallbackAccount = { kind: 'official', appId: 'wx-union', token: 'union-token' }
const { aesKey: _key, ...plainAddress } = callbackAddress

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => {}))
afterAll(() => jest.restoreAllMocks())

async function answer(event: HttpEvent, account = sealed) {
  return answerCallback(event, { store: await aStore(), accounts: [account], miniProgramAppId: 'wx-app', now: NOON })
}

describe('a push that means harm', () => {
  test.each([
    ['five hundred elements and more', `<xml>${'<a>1</a>'.repeat(501)}</xml>`],
    ['elements in elements', `<xml>${'<a>'.repeat(20)}1${'</a>'.repeat(20)}</xml>`],
    ['instructions', `<xml>${'<?a?>'.repeat(9)}</xml>`],
    ['a document type', '<xml><!DOCTYPE a></xml>'],
    ['a tag of many attributes', `<xml><a ${'b="1" '.repeat(99)}/></xml>`],
    ['tags that never end', `<xml>${'<'.repeat(2000)}`],
    ['CDATA that never ends', '<xml><Content><![CDATA['],
  ])('rightly signed is not read when it has %s', async (_what, xml) => {
    const fields = '<FromUserName>Li</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType>'
    const body = xml.replace('<xml>', `<xml>${fields}`)
    const event = { ...anEventPush('subscribe', {}, { address: plainAddress }), body }
    expect(await answer(event, plain)).toMatchObject({ status: 400 })
  })

  test.each([
    ['instructions', '<?a?>'],
    ['tags of their own', '<a/>'],
    ['nothing but the beginning of tags', '<'],
    ['nested JSON', '{"a":['],
  ])('unsigned, of %s, is turned away before anything of it is parsed, however many come', async (_what, piece) => {
    const body = `<xml>${piece.repeat(64_000 / piece.length)}`
    const event = { ...anEventPush('subscribe'), body }
    const parsed = jest.spyOn(XMLParser.prototype, 'parse')
    for (let time = 0; time < 100; time++) expect(await answer(event)).toMatchObject({ status: 403 })
    expect(parsed).not.toHaveBeenCalled()
    parsed.mockRestore()
  })

  test('is not even unpacked when it is too long', async () => {
    const body = 'A'.repeat(5_000_000)
    const unpacked = jest.spyOn(Buffer, 'from')
    expect(await answer({ ...anEventPush('subscribe'), body, isBase64Encoded: true })).toMatchObject({ status: 413 })
    expect(unpacked.mock.calls.filter(([given]) => (given as unknown) === body)).toEqual([])
    unpacked.mockRestore()
  })
})
