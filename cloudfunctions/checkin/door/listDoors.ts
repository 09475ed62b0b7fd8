import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { CLOSES_AFTER_MS, decideDoor, OPENS_BEFORE_MS } from '#shared/checkin/checkIn'
import { isOrganiserFor } from '#shared/identity/caller'
import { done } from '#shared/result'

const MOST = 100

/** 今天的活动. Events whose door is open now, of those that the asker runs; the next to begin first. */
export async function listDoors(
  _input: Input<'checkin.doors'>,
  { store, person, now }: PersonContext
): Promise<Output<'checkin.doors'>> {
  const near = await store.events.list({
    where: { state: 'published', endsAt: _.gt(now - CLOSES_AFTER_MS), startsAt: _.lte(now + OPENS_BEFORE_MS) },
    ...{ order: ['endsAt', 'asc'], limit: MOST },
    fields: ['title', 'venue', 'kind', 'startsAt', 'endsAt', 'unionId', 'state'],
  })
  return done(
    near
      .filter((event) => decideDoor(event, now).ok && isOrganiserFor(person, event.unionId))
      .map(({ unionId: _unionId, state: _state, ...event }) => event)
  )
}
