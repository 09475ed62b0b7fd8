import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { EventKind } from '#shared/events/eventKind'
import type { PastPlace } from '#shared/events/fairness/pastPlace'
import { type EarlierPlace, readEarlier } from '../earlier/readEarlier'

/** Events in one question; more of one kind than any list of members has been in. */
const A_LOOK = 1000

interface Asked {
  members: string[]
  /** Events of this kind alone; of every kind where none is named. */
  kind?: EventKind | undefined
  now: number
}

/**
 * 参加过的活动. The places that these members had in events that are over, as far as sign-ups are kept, and what lists of
 * earlier editions say of them; three questions by index, however many events there have been, and one more where one of
 * them is in such a list. Who signed up here for an event is in it once, whatever a list says.
 */
export async function readPast(store: Store, asked: Asked): Promise<(member: string) => PastPlace[]> {
  const [here, brought] = await Promise.all([readHeld(store, asked), readEarlier(store, asked)])
  const known = new Set(here.map(({ memberId, place }) => `${memberId}:${place.eventId}`))
  const earlier = brought.filter(
    ({ memberId, place }) => (!asked.kind || place.kind === asked.kind) && !known.has(`${memberId}:${place.eventId}`)
  )
  const all = [...here, ...earlier]
  return (member) => all.flatMap(({ memberId, place }) => (memberId === member ? place : []))
}

async function readHeld({ registrations, events }: Store, { members, kind, now }: Asked): Promise<EarlierPlace[]> {
  const held = await registrations.listAll({
    where: { memberId: _.in(members), status: 'confirmed' },
    fields: ['memberId', 'eventId', 'absent'],
  })
  if (held.length === 0) return []
  const over = await events.list({
    where: {
      ...{ _id: _.in([...new Set(held.map(({ eventId }) => eventId))]), state: 'published', endsAt: _.lte(now) },
      ...(kind && { kind }),
    },
    limit: A_LOOK,
    fields: ['title', 'kind', 'startsAt', 'endsAt'],
  })
  const byId = new Map(over.map((event) => [event.id, event]))
  return held.flatMap(({ memberId, eventId, absent }) => {
    const event = byId.get(eventId)
    if (!event) return []
    const { id: _id, ...told } = event
    return [{ memberId, place: { ...told, eventId, ...(absent && { absent }) } }]
  })
}
