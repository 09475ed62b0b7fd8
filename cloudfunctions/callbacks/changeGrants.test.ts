import { messageTemplates } from '#shared/messages/templates'
import { withCallbacks } from '../testing/withCallbacks'

let room: Awaited<ReturnType<typeof withCallbacks>>
afterEach(() => room.close())

const open = async (names: string[], options: Parameters<typeof withCallbacks>[1] = {}) => {
  room = await withCallbacks(names, options)
  return room
}

describe('the permissions that a person gives', () => {
  const TemplateId = messageTemplates.place.subscribe
  const popup = (SubscribeStatusString: string, at: number) =>
    room.told(
      'subscribe_msg_popup_event',
      { SubscribeMsgPopupEvent: { List: { TemplateId, SubscribeStatusString } } },
      { openId: 'Li@app', at }
    )
  const change = (at: number) =>
    room.told(
      'subscribe_msg_change_event',
      { SubscribeMsgChangeEvent: { List: [{ TemplateId, SubscribeStatusString: 'reject' }] } },
      { openId: 'Li@app', at }
    )
  /** Applies events after the minute in which the phone may still tell of its acceptances itself. */
  const later = (apply: () => Promise<unknown>) => {
    room.weixin.time.now += 61_000
    return apply()
  }
  const left = async () => (await room.store.people.get('p-Li')).grants.place

  test('are one at least after an acceptance, and none after the switch was turned off', async () => {
    const { apply, clock } = await open(['Li'])
    await popup('accept', clock())
    await later(apply)
    expect(await left()).toBe(1)
    await change(clock() + 1000)
    await apply()
    expect(await left()).toBe(0)
  })

  test('stay as the latest told, whichever comes first', async () => {
    const { apply, clock } = await open(['Li'])
    const now = clock()
    await popup('accept', now + 2000)
    await later(apply)
    await change(now + 1000)
    await apply()
    expect(await left()).toBe(1)
  })

  test('are not counted twice beside the phone’s own count, nor taken by a refusal in the sheet', async () => {
    const { apply, clock, store } = await open(['Li'])
    await store.people.change({ _id: 'p-Li' }, { 'grants.place': 3 })
    await popup('accept', clock())
    await popup('reject', clock() + 1000)
    await later(apply)
    expect(await left()).toBe(3)
  })
})
