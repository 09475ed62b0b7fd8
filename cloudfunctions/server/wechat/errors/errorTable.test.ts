import { aWeixin } from '../../../../standin/testing/aWeixin'
import { aMessage, aWechat } from '../testing/aWechat'
import { errorTable } from './errorTable'
import type { Failure } from './outcome'
import { reasonText } from './reasons'

type Expected = { kind: Failure['kind'] | 'accepted'; [detail: string]: unknown }

const retry = (after: string): Expected => ({ kind: 'retry', after })
const refused = (reason: string, concerns: string): Expected => ({ kind: 'refused', reason, concerns })

/**
 * Expected outcomes, read from docs/wechat.md 1.8 (and 1.1, 1.3 for the codes of one channel) and not copied from the
 * table.
 */
const expected: [code: number, outcome: Expected][] = [
  [-1, retry('backoff')],
  [40001, refused('token_rejected', 'account')],
  [40003, refused('user_unknown', 'person')],
  [40007, refused('media_unknown', 'message')],
  [40008, refused('request_malformed', 'message')],
  [40013, refused('wrong_app_id', 'account')],
  [40014, refused('token_rejected', 'account')],
  [40029, refused('code_invalid', 'message')],
  [40031, refused('recipients_count', 'message')],
  [40032, refused('recipients_count', 'message')],
  [40036, refused('template_unknown', 'template')],
  [40037, refused('template_unknown', 'template')],
  [40039, refused('link_invalid', 'message')],
  [40059, refused('message_gone', 'message')],
  [40097, refused('request_malformed', 'message')],
  [40125, refused('wrong_secret', 'account')],
  [40130, refused('recipients_count', 'message')],
  [40152, refused('tag_unknown', 'message')],
  [40164, refused('ip_not_listed', 'account')],
  [40165, refused('mini_program_invalid', 'message')],
  [40169, refused('request_malformed', 'message')],
  [40243, refused('secret_frozen', 'account')],
  [40249, refused('marketing_forbidden', 'job')],
  [41001, refused('request_malformed', 'message')],
  [41030, refused('page_unpublished', 'template')],
  [42001, refused('token_rejected', 'account')],
  [42010, retry('minute')],
  [43002, refused('request_malformed', 'message')],
  [43004, refused('not_following', 'person')],
  [43101, refused('no_grant', 'person')],
  [43116, refused('template_banned', 'template')],
  [44002, refused('request_malformed', 'message')],
  [45002, refused('content_too_long', 'message')],
  [45009, retry('midnight')],
  [45011, retry('backoff')],
  [45015, refused('customer_window_closed', 'person')],
  [45028, refused('mass_quota_used', 'channel')],
  [45047, refused('customer_window_used', 'person')],
  [45056, refused('tags_full', 'message')],
  [45059, refused('tags_full', 'person')],
  [45066, retry('minute')],
  [45067, refused('request_malformed', 'message')],
  [45109, refused('interface_withdrawn', 'channel')],
  [45157, refused('tag_taken', 'message')],
  [45159, refused('tag_unknown', 'message')],
  [47001, refused('request_malformed', 'message')],
  [47003, refused('field_invalid', 'message')],
  [48001, refused('capability_missing', 'channel')],
  [48004, refused('api_blocked', 'channel')],
  [48006, refused('clear_quota_used', 'account')],
  [50001, refused('user_limited', 'person')],
  [50002, refused('user_limited', 'person')],
  [61004, refused('ip_not_listed', 'account')],
  [61024, refused('third_party_only', 'channel')],
  [87014, refused('risky_content', 'message')],
  [89501, { kind: 'awaiting' }],
  [89503, { kind: 'awaiting' }],
  [89504, { kind: 'awaiting' }],
  [89505, { kind: 'awaiting' }],
  [89506, { kind: 'awaiting' }],
  [99999, refused('unlisted', 'message')],
]

let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeEach(async () => {
  weixin = await aWeixin()
})
afterEach(() => weixin.close())

describe('what each of WeChat’s codes means', () => {
  test.each(expected)('%i', async (code, outcome) => {
    weixin.faults.push({ kind: 'code', code }, { kind: 'code', code })
    const sent = await aWechat(weixin.url, () => weixin.time.now).sendTemplate(aMessage)
    expect(sent).toMatchObject({ ...outcome, code })
  })

  test('45065 is an acceptance: the first message has the id', async () => {
    weixin.faults.push({ kind: 'code', code: 45065, extra: { msg_id: 3248682510344192009n } })
    const wechat = aWechat(weixin.url, () => weixin.time.now)
    const sent = await wechat.sendMass({ openIds: ['a', 'b'], mediaId: 'draft', clientMessageId: 'walk' })
    expect(sent).toEqual({ kind: 'accepted', messageId: '3248682510344192009' })
  })

  test('no code is left untested, and no reason without a sentence that ends', () => {
    const tested = [...expected.map(([code]) => code), 45065]
    expect(Object.keys(errorTable).filter((code) => !tested.includes(Number(code)))).toEqual([])
    expect(Object.values(reasonText).filter((text) => !text.endsWith('。'))).toEqual([])
  })
})
