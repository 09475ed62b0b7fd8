import type { Push } from '#shared/news/push'
import type { PushFields } from '../../localcloud/weixin/callback/asXml'
import { withCallbacks } from '../testing/withCallbacks'

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

describe('a push', () => {
  const aPush = (over: Partial<Push> = {}): Push => ({
    ...{ id: 'push-a', articleId: 'a', title: '通知', state: 'sent', askedBy: '林示例', askedAt: 0, expected: 4 },
    batches: [{ clientId: 'c', from: 'a', to: 'z', count: 4, state: 'accepted', messageId: '9007199254740993' }],
    leasedUntil: 0,
    ...over,
  })
  const end = async (Status: string, counts: PushFields) => {
    room = await withCallbacks(['Li'])
    await room.store.pushes.add(aPush())
    await room.told('MASSSENDJOBFINISH', { MsgID: '9007199254740993', Status, ...counts }, { openId: 'mphelper' })
    await room.apply()
    return room.store.pushes.get('push-a')
  }

  test('shows what WeChat has counted, whom it left out included', async () => {
    const counts = { TotalCount: '4', FilterCount: '3', SentCount: '2', ErrorCount: '1' }
    expect(await end('send success', counts)).toMatchObject({
      state: 'sent',
      batches: [{ state: 'accepted', counts: { total: 4, filtered: 1, sent: 2, failed: 1 } }],
    })
  })

  test.each([
    ['err(40001)', /管理员没有同意/],
    ['err(40002)', /30 分钟内没有确认/],
    ['err(20001)', /政治/],
    ['send fail', /公众平台/],
  ])('has failed with %s, in Chinese', async (status, remark) => {
    expect(await end(status, { TotalCount: 4, FilterCount: 0, SentCount: 0, ErrorCount: 4 })).toMatchObject({
      state: 'failed',
      batches: [{ state: 'failed', remark: expect.stringMatching(remark) }],
    })
  })
})
