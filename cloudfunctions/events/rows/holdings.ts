import type { HeldPlace, RowHoldings } from '#server/house'
import type { Store } from '#server/store'
import { promiseWork } from '../../agenda/feature'
import { listComing, withdraw } from '../leaveEvents'
import { handOverPlace } from './handOverPlace'

/** 名额. What a row of the roster has in events to come: places, and positions in the queue. */
export const holdings: RowHoldings = {
  list: (store, { memberId, now }) => listEvents(store, memberId, now),

  async giveBack(store, { memberId, now }) {
    const books = await listComing(store, memberId, now)
    if (books.length > 0) await promiseWork(store, { name: 'events.settle', now })
    for (const { id } of books) await withdraw(store, { eventId: id, memberId, now })
    return books.length
  },

  follows: (memberId) => [{ name: 'events.follow', subject: memberId }],

  async handOver(store, { memberId, ...rows }) {
    const { now } = rows
    const events = await listEvents(store, memberId, now)
    if (events.length > 0) await promiseWork(store, { name: 'events.settle', now })
    const doubled: HeldPlace[] = []
    for (const event of events)
      if (await handOverPlace(store, event.id, { ...rows, from: memberId })) doubled.push(event)
    return doubled
  },
}

async function listEvents(store: Store, memberId: string, now: number): Promise<HeldPlace[]> {
  const books = await listComing(store, memberId, now)
  const events = await store.events.listByIds(books.map(({ id }) => id))
  const found = events.map(({ id, title, startsAt }) => ({ id, title, startsAt }))
  return found.sort((one, other) => one.startsAt - other.startsAt)
}
