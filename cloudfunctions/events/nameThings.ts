import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

/** Names for the log: of an event, or of a registration, whose id is `eventId:memberId`. */
export async function nameThings(
  { events, discardedEvents, registrations }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const eventIds = [...new Set(ids.map(eventOf))]
  const [discarded, found, signUps] = await Promise.all([
    discardedEvents.listByIds(eventIds),
    events.listByIds(eventIds),
    registrations.listByIds(ids.filter((id) => id !== eventOf(id))),
  ])
  const titleOf = new Map([...discarded.map(({ event }) => event), ...found].map(({ id, title }) => [id, title]))
  const memberOf = new Map(signUps.map(({ id, name }) => [id, `，${maskName(name)}`]))
  return ids.flatMap((id) => {
    const title = titleOf.get(eventOf(id))
    return title === undefined ? [] : [{ id, name: `${title}${memberOf.get(id) ?? ''}` }]
  })
}

/** The same of events alone: a line must not keep who has signed up longer than the sign-up is kept. */
export function nameEvents(store: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  return nameThings(
    store,
    ids.filter((id) => id === eventOf(id))
  )
}

function eventOf(id: string): string {
  return id.split(':')[0] ?? id
}
