import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { EventKind } from '#shared/events/eventKind'
import type { PastPlace } from '#shared/events/fairness/pastPlace'

/** Events in one question; more of one kind than any list of members has been in. */
const A_LOOK = 1000

interface Asked {
  members: string[]
  /** Events of this kind alone; of every kind where none is named. */
  kind?: EventKind | undefined
  now: number
}

/**
 * 参加过的活动. The places that these members had in events that are over, as far as sign-ups are kept; two questions by
 * index, however many events there have been.
 */
export async function readPast(
  { registrations, events }: Store,
  { members, kind, now }: Asked
): Promise<(member: string) => PastPlace[]> {
  const held = await registrations.listAll({
    where: { memberId: _.in(members), status: 'confirmed' },
    fields: ['memberId', 'eventId', 'absent'],
  })
  if (held.length === 0) return () => []
  const over = await events.list({
    where: {
      ...{ _id: _.in([...new Set(held.map(({ eventId }) => eventId))]), state: 'published', endsAt: _.lte(now) },
      ...(kind && { kind }),
    },
    limit: A_LOOK,
    fields: ['title', 'kind', 'startsAt', 'endsAt'],
  })
  const byId = new Map(over.map((event) => [event.id, event]))
  return (member) =>
    held.flatMap(({ memberId, eventId, absent }) => {
      const event = memberId === member ? byId.get(eventId) : undefined
      if (!event) return []
      const { id: _id, ...told } = event
      return [{ ...told, eventId, ...(absent && { absent }) }]
    })
}
