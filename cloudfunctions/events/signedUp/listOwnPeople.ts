import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** Events to come that are looked at, and people who are listed in all of them together. */
const EVENTS = 200
const PEOPLE = 500

/**
 * 本工会的人在哪些活动里. Whoever of a union has a place or waits for one in any event to come, whoever runs it; phones and
 * answers stay with those who do.
 */
export async function listOwnPeople(
  { unionId }: Input<'events.ownPeople'>,
  { store, now }: PersonContext
): Promise<Output<'events.ownPeople'>> {
  const coming = await store.events.list({
    ...{ where: { state: 'published', endsAt: _.gt(now) }, order: ['endsAt', 'asc'], limit: EVENTS },
    fields: ['title', 'startsAt'],
  })
  const where = {
    ...{ unionId, eventId: _.in(coming.map(({ id }) => id)) },
    status: _.in(['confirmed', 'waitlisted'] as const),
  }
  const fields = ['eventId', 'memberId', 'name', 'status', 'enterpriseId'] as const
  const registrations = coming.length > 0 ? await store.registrations.list({ where, limit: PEOPLE, fields }) : []
  const firms = await store.enterprises.listByIds([...new Set(registrations.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  const peopleIn = (eventId: string) =>
    registrations
      .filter((registration) => registration.eventId === eventId)
      .map(({ memberId, name, status, enterpriseId }) => ({
        ...{ memberId, name, status, enterpriseName: nameOf.get(enterpriseId) ?? '' },
      }))
  return done(
    coming
      .map(({ id, title, startsAt }) => ({ event: { id, title, startsAt }, people: peopleIn(id) }))
      .filter(({ people }) => people.length > 0)
      .sort((one, other) => one.event.startsAt - other.event.startsAt)
  )
}
