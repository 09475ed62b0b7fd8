import type { PushChunk } from '#shared/pushes/chunk'
import type { PushFields } from '../../../standin/callback/asXml'
import { sayPart } from '../../delivery/feature'
import { aChunk } from '../../testing/aChunk'
import { withCallbacks } from '../../testing/withCallbacks'

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

describe('a mass call', () => {
  const end = async (Status: string, counts: PushFields) => {
    room = await withCallbacks(['Li'])
    const call = { outcome: 'accepted' as const, messageId: '9007199254740993' }
    await room.store.pushChunks.add(aChunk(['a', 'b', 'c', 'd'], { kind: 'mass', call }))
    await room.told('MASSSENDJOBFINISH', { MsgID: '9007199254740993', Status, ...counts }, { openId: 'mphelper' })
    await room.apply()
    return room.store.pushChunks.get('push-a:0')
  }

  test('shows what WeChat has counted, whom it left out included', async () => {
    const counts = { TotalCount: '4', FilterCount: '3', SentCount: '2', ErrorCount: '1' }
    expect(await end('send success', counts)).toMatchObject({
      call: { outcome: 'accepted', counts: { total: 4, filtered: 1, sent: 2, failed: 1 } },
      tally: { accepted: 0, delivered: 2, refused: 2 },
    })
  })

  test.each([
    ['err(40001)', /管理员没有同意/],
    ['err(40002)', /30 分钟内没有确认/],
    ['err(20001)', /政治/],
    ['send fail', /公众平台/],
  ])('has failed with %s, and officers read why', async (status, text) => {
    const chunk = await end(status, { TotalCount: 4, FilterCount: 0, SentCount: 0, ErrorCount: 4 })
    expect(chunk).toMatchObject({ call: { outcome: 'refused' }, tally: { delivered: 0, refused: 4 } })
    expect(sayPart(chunk, { reader: 'p-Li', route: 'mass' })).toMatch(text)
  })
})

describe('one person’s message of a push', () => {
  const told = async (
    over: object,
    event = 'TEMPLATESENDJOBFINISH',
    fields: PushFields = {},
    about: Partial<PushChunk> = {}
  ) => {
    room = await withCallbacks(['Li'])
    const chunk = aChunk(['p-Li', 'p-Wang'], about)
    Object.assign(chunk.recipients[0] as object, over)
    await room.store.pushChunks.add({ ...chunk, tally: { ...chunk.tally, waiting: 1, accepted: 1 } })
    await room.told(event, fields, { openId: event.startsWith('T') ? 'Li@union' : 'Li@app' })
    // WeChat's answer to the call would have been written down by now.
    room.weixin.time.now += 61_000
    await room.apply()
    return (await room.store.pushChunks.get('push-a:0')).recipients[0]
  }
  const template = { route: 'template', outcome: 'accepted', messageId: '9007199254740993' }

  test.each([
    ['success', { outcome: 'delivered' }],
    ['failed:user block', { outcome: 'refused', reason: 'blocked' }],
  ])('ends with %s', async (Status, expected) => {
    expect(await told(template, undefined, { MsgID: '9007199254740993', Status })).toMatchObject(expected)
  })

  test.each([
    ['a reason', { reason: 'timeout' }],
    ['a sentence of a function of before', { remark: '没有回音' }],
  ])('that arrived after all loses %s', async (_what, earlier) => {
    const person = await told({ ...template, ...earlier }, undefined, { MsgID: template.messageId, Status: 'success' })
    expect(person).toEqual({ reader: 'p-Li', route: 'template', messageId: template.messageId, outcome: 'delivered' })
  })

  test('whose answer was lost is no longer unknown', async () => {
    const lost = { route: 'template', outcome: 'unknown' }
    expect(await told(lost, undefined, { MsgID: '7', Status: 'success' })).toMatchObject({ outcome: 'delivered' })
  })

  test('of the mini-program is found without an id', async () => {
    const TemplateId = 'demo-subscribe-notice'
    const List = { TemplateId, MsgID: '7', ErrorCode: '0', ErrorStatus: 'success' }
    const sent = await told({ route: 'subscribe', outcome: 'accepted' }, 'subscribe_msg_sent_event', {
      SubscribeMsgSentEvent: { List },
    })
    expect(sent).toMatchObject({ outcome: 'delivered', messageId: '7' })
  })

  test.each<[string, Partial<PushChunk>, string]>([
    ['an article', { topic: 'work' }, 'demo-subscribe-notice'],
    ['an event', { topic: 'own' }, 'demo-subscribe-change'],
    ['anything that says its template', { topic: 'own', template: 'notice' }, 'demo-subscribe-notice'],
  ])('of the mini-program about %s is found by its template alone', async (_about, about, TemplateId) => {
    const end = (id: string) => {
      const List = { TemplateId: id, MsgID: '7', ErrorCode: '0', ErrorStatus: 'success' }
      const open = { route: 'subscribe', outcome: 'accepted' }
      return told(open, 'subscribe_msg_sent_event', { SubscribeMsgSentEvent: { List } }, about)
    }
    expect(await end(TemplateId)).toMatchObject({ outcome: 'delivered' })
    await room.close()
    expect(await end('demo-subscribe-place')).toMatchObject({ outcome: 'accepted' })
  })
})
