import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { reachOf } from '#shared/events/odds/odds'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { StoredEvent } from '../storedEvent'

const DAY = 86_400_000
/** As long as sign-ups are kept: what is older says little of today. */
const KEPT_MS = 1095 * DAY

/**
 * 活动结束, 记下候补到哪里. Writes down once how far the line came, beside those of its kind; a line of several sessions is
 * not one line, and is left out.
 */
export const recordLine: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published' || event.recordedAt) return undefined
    if (now < event.endsAt) return event.endsAt
    await record(store, event, now)
    await store.events.change({ _id: eventId }, { recordedAt: now })
    return undefined
  },
  all: async ({ events }) => {
    const open = await events.listAll({
      where: { state: 'published', recordedAt: _.exists(false) },
      fields: ['endsAt'],
    })
    return open.map(({ id, endsAt }) => ({ subject: id, at: endsAt }))
  },
}

/** Safe to repeat: what stands there already is not written again. */
async function record({ places, lineRecords }: Store, event: StoredEvent, now: number): Promise<void> {
  const { id: eventId, kind, sessions, endsAt: endedAt } = event
  const book = sessions ? undefined : await places.find(eventId)
  const reach = book && reachOf({ cameUp: cameUpIn(book), free: book.free, waiting: book.waiting.length })
  if (!book || reach === undefined || endedAt < now - KEPT_MS) return
  await lineRecords.add({ id: kind, ends: [] })
  await lineRecords.change({ _id: kind }, { ends: _.pull({ endedAt: _.lt(now - KEPT_MS) }) })
  const end = { eventId, endedAt, capacity: book.capacity, reach }
  await lineRecords.change({ _id: kind, 'ends.eventId': _.nin([eventId]) }, { ends: _.push([end]) })
}

/** A book from before it was counted knows of those alone who came up and stayed. */
function cameUpIn({ cameUp, turns }: PlaceBook): number {
  return cameUp ?? Object.values(turns).filter(({ promoted, state }) => promoted && state !== 'waiting').length
}
