import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { toEventCard } from '#shared/events/toEventCard'
import type { MyRegistration } from '#shared/events/view'
import { countPlaces } from '../places/countPlaces'
import { listHandings, seeHanding } from './findHanding'

interface Asked {
  memberId: string
  /** Events in which the member is already: no place is offered to them there. */
  isIn: ReadonlySet<string>
  now: number
}

/** 同事转来的名额, in all events that have not begun: who has none of their own finds what waits for their answer. */
export async function listHandedToMe(store: Store, { memberId, isIn, now }: Asked): Promise<MyRegistration[]> {
  const where = { status: 'open' as const, startsAt: _.gt(now), 'handing.to': memberId }
  const books = (await store.places.listAll({ where, fields: ['_id'] })).filter(({ id }) => !isIn.has(id))
  if (books.length === 0) return []
  const ids = books.map(({ id }) => id)
  const [events, countOf] = await Promise.all([store.events.listByIds(ids), countPlaces(store, ids)])
  const offers = events.map(async (event): Promise<MyRegistration[]> => {
    const handings = await listHandings(store, event.id)
    const handing = await seeHanding(store, event, { handings, member: memberId, now })
    if (!handing) return []
    const { fromName, until } = handing
    return [{ event: toEventCard(event, countOf(event.id), now), status: 'handing', fromName, until, at: now }]
  })
  return (await Promise.all(offers)).flat()
}
