import type { Store } from '#server/store'
import { registrationId } from '#shared/events/registration'
import { toEventCard } from '#shared/events/toEventCard'
import { MY_REGISTRATIONS_SHOWN, type MyRegistration } from '#shared/events/view'
import { countPlaces } from '../../places/countPlaces'
import { seeOwn } from '../seeOwn'

interface Asked {
  memberId: string
  /** Events of which the member has a registration, which tells more. */
  known: Set<string>
  now: number
}

/** Entries of a member that have come to no registration: not drawn yet, or not drawn at all. */
export async function listMyEntries(store: Store, { memberId, known, now }: Asked): Promise<MyRegistration[]> {
  const where = { memberId }
  const latest = await store.lotteryEntries.list({ where, order: ['at', 'desc'], limit: MY_REGISTRATIONS_SHOWN })
  const entries = latest.filter(({ eventId }) => !known.has(eventId))
  if (entries.length === 0) return []
  const ids = entries.map(({ eventId }) => eventId)
  const [events, draws, countOf] = await Promise.all([
    store.events.listByIds(ids),
    store.lotteryDraws.listByIds(ids),
    countPlaces(store, ids),
  ])
  const drawOf = new Map(draws.map((draw) => [draw.id, draw]))
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const items = entries.map(async (row) => {
    const event = eventOf.get(row.eventId)
    const draw = drawOf.get(row.eventId)
    if (!event || !draw) return []
    const entry = await seeOwn(store, draw, row)
    const status = entry.outcome === 'not_drawn' ? ('not_drawn' as const) : ('entered' as const)
    return [{ event: toEventCard(event, countOf(event.id), now), status, entry, at: row.at }]
  })
  return (await Promise.all(items)).flat()
}

/** Which of these lotteries a member has entered, for the tags of a list. */
export async function findEntered({ lotteryEntries }: Store, memberId: string | undefined, eventIds: string[]) {
  if (!memberId || eventIds.length === 0) return () => false
  const rows = await lotteryEntries.listByIds(eventIds.map((id) => registrationId(id, memberId)))
  const entered = new Set(rows.map(({ eventId }) => eventId))
  return (eventId: string) => entered.has(eventId)
}
