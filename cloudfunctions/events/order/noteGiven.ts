import { noteOwnDeed } from '#server/log/noteOwnDeed'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceOrder } from './orderRows'

/** One line in the log of what an order came to, whose id a repeat shares. */
export async function noteGiven(
  store: Store,
  { id, capacity, lottery }: UnionEvent,
  { drawnAt = 0, entries = 0, isLapsed }: PlaceOrder
): Promise<void> {
  const held = await store.registrations.count({ eventId: id, status: 'confirmed' })
  const given = { at: drawnAt, subject: id }
  if (lottery)
    return noteOwnDeed(store, {
      ...{ ...given, action: 'events.draw' },
      remark: `登记 ${entries} 人，名额 ${capacity} 个，抽中 ${held} 人`,
    })
  await noteOwnDeed(store, {
    ...{ ...given, action: 'events.giveByOrder' },
    remark: isLapsed
      ? `申请 ${entries} 人，活动开始前顺序没有通过，没有给名额`
      : `申请 ${entries} 人，名额 ${capacity} 个，轮到 ${held} 人`,
  })
}
