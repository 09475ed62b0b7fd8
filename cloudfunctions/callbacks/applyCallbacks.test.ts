import { runClearing } from '#server/retention/clearing'
import { withCallbacks } from '../testing/withCallbacks'
import { forgetCallbacks } from './keepCallback'

const HOUR = 3_600_000

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

const open = async (names: string[], options: Parameters<typeof withCallbacks>[1] = {}) => {
  room = await withCallbacks(names, options)
  return room
}

test('the verdict on a picture is kept once, and what WeChat could not see is for a person to judge', async () => {
  const { apply, store } = await open([])
  const verdict = (suggest: string) => ({ trace_id: 't1', result: { suggest, label: 100 } })
  await room.told('wxa_media_check', verdict('pass'), { openId: 'Li@app' })
  await room.told('wxa_media_check', verdict('risky'), { openId: 'Wang@app' })
  await apply()
  expect(await store.mediaChecks.get('t1')).toMatchObject({ suggest: 'pass', label: 100 })

  await room.told('wxa_media_check', { trace_id: 't2', errcode: -1008 }, { openId: 'Li@app' })
  await apply()
  expect(await store.mediaChecks.get('t2')).toMatchObject({ suggest: 'review' })
})

test('what makes no sense holds nothing up', async () => {
  const { apply } = await open(['Li'])
  await room.told('TEMPLATESENDJOBFINISH', { MsgID: '1' })
  await room.told('subscribe_msg_sent_event', { SubscribeMsgSentEvent: 'nothing' })
  await room.told('unsubscribe', {})
  await apply()
  expect(await room.states()).toEqual(['applied', 'applied', 'applied'])
})

test('a push is forgotten after a month, one that waits is not', async () => {
  const { store, clock } = await open(['Li'])
  await room.told('VIEW', {})
  await room.told('subscribe', {})
  await runClearing({ store, clock: () => clock() + 31 * 24 * HOUR }, forgetCallbacks)
  expect(await room.states()).toEqual(['waiting'])
})
