import type { HeldPlace, RowHoldings } from '#server/house'
import type { Store } from '#server/store'
import { promiseWork } from '../../agenda/feature'
import { handOverInvitations } from '../invited/inviting'
import { listComing, withdraw } from '../leaveEvents'
import { dropEntries, listEntered } from '../order/entries/dropEntries'
import { handOverEntries } from '../order/entries/handOverEntry'
import { handOverPlace } from './handOverPlace'

/** 名额. What a row of the roster has in events to come: places, and positions in the queue. */
export const holdings: RowHoldings = {
  list: (store, { memberId, now }) => listEvents(store, memberId, now),

  async giveBack(store, { memberId, now }) {
    const entered = await dropEntries(store, memberId)
    const books = await listComing(store, memberId, now)
    if (books.length > 0) await promiseWork(store, { name: 'events.settle', now })
    for (const { id } of books) await withdraw(store, { eventId: id, memberId, now })
    return books.length + entered
  },

  follows: (memberId) => [{ name: 'events.follow', subject: memberId }],

  async handOver(store, { memberId, ...rows }) {
    const { now } = rows
    await handOverEntries(store, { ...rows, from: memberId })
    await handOverInvitations(store, { from: memberId, to: rows.to, now })
    const events = await listPlaces(store, memberId, now)
    if (events.length > 0) await promiseWork(store, { name: 'events.settle', now })
    const doubled: HeldPlace[] = []
    for (const event of events)
      if (await handOverPlace(store, event.id, { ...rows, from: memberId })) doubled.push(event)
    return doubled
  },
}

async function listEvents(store: Store, memberId: string, now: number): Promise<HeldPlace[]> {
  const [places, entered] = await Promise.all([listPlaces(store, memberId, now), listEntered(store, memberId)])
  const others = entered.filter((id) => places.every((place) => place.id !== id))
  return [...places, ...(await listHeld(store, others))].sort((one, other) => one.startsAt - other.startsAt)
}

async function listPlaces(store: Store, memberId: string, now: number): Promise<HeldPlace[]> {
  const books = await listComing(store, memberId, now)
  return listHeld(
    store,
    books.map(({ id }) => id)
  )
}

async function listHeld(store: Store, ids: string[]): Promise<HeldPlace[]> {
  const events = await store.events.listByIds(ids)
  const found = events.map(({ id, title, startsAt }) => ({ id, title, startsAt }))
  return found.sort((one, other) => one.startsAt - other.startsAt)
}
