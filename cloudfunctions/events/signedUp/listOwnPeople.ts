import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
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
  const registrations = coming.length > 0 ? await listOf(store, unionId, coming) : []
  const firms = await store.enterprises.listByIds([...new Set(registrations.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  const peopleIn = (eventId: string) =>
    registrations
      .filter((registration) => registration.eventId === eventId)
      .map(({ memberId, name, status, enterpriseId, unionId: at }) =>
        at === unionId
          ? { memberId, name, status, enterpriseName: nameOf.get(enterpriseId) ?? '' }
          : { memberId, name, status, enterpriseName: '', hasMoved: true as const }
      )
  return done(
    coming
      .map(({ id, title, startsAt }) => ({ event: { id, title, startsAt }, people: peopleIn(id) }))
      .filter(({ people }) => people.length > 0)
      .sort((one, other) => one.event.startsAt - other.event.startsAt)
  )
}

/** Those who are of the union now, and behind them those who were when they signed up. */
async function listOf({ registrations }: Store, unionId: string, coming: { id: string }[]) {
  const inThem = { eventId: _.in(coming.map(({ id }) => id)), status: _.in(CURRENT_STATUSES) }
  const fields = ['eventId', 'memberId', 'name', 'status', 'enterpriseId', 'unionId'] as const
  const read = (whose: { unionId: string } | { movedFrom: string }) =>
    registrations.list({ where: { ...inThem, ...whose }, limit: PEOPLE, fields })
  return (await Promise.all([read({ unionId }), read({ movedFrom: unionId })])).flat()
}
