import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { CheckIn } from '#shared/checkin/checkIn'
import type { Arrival, DoorCount } from '#shared/checkin/view'
import { registrationId } from '#shared/events/registration'
import { isReaderFor } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'

const LATEST = 20

/** 签到口. How many are in at all doors, and who came last. */
export async function seeDoor(
  { eventId }: Input<'checkin.door'>,
  { store, person }: PersonContext
): Promise<Output<'checkin.door'>> {
  const { id, title, venue, kind, startsAt, endsAt } = await store.events.get(eventId)
  const [count, latest] = await Promise.all([countAtDoor(store, eventId), latestAtDoor(store, person, eventId)])
  return done({ event: { id, title, venue, kind, startsAt, endsAt }, count, latest })
}

export async function countAtDoor({ registrations, checkins }: Store, eventId: string): Promise<DoorCount> {
  const [expected, arrived] = await Promise.all([
    registrations.count({ eventId, status: 'confirmed' }),
    checkins.count({ eventId, state: 'in' }),
  ])
  return { expected, arrived }
}

/** The last who came, in and turned away. */
export async function latestAtDoor(store: Store, person: Person, eventId: string): Promise<Arrival[]> {
  const of = (state: CheckIn['state']) =>
    store.checkins.list({ where: { eventId, state }, order: ['at', 'desc'], limit: LATEST })
  const rows = (await Promise.all([of('in'), of('turnedAway')])).flat().sort((one, other) => other.at - one.at)
  return nameArrivals(store, person, rows.slice(0, LATEST))
}

/** Check-ins with the names of sign-up or roster; of another union’s people a chair sees so much of the name as in any list. */
export async function nameArrivals(store: Store, person: Person, rows: CheckIn[]): Promise<Arrival[]> {
  const [signUps, members, firms] = await Promise.all([
    store.registrations.listByIds(rows.map(({ eventId, memberId }) => registrationId(eventId, memberId))),
    store.members.listByIds(rows.map(({ memberId }) => memberId)),
    store.enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]),
  ])
  const nameOf = new Map([
    ...members.map(({ id, name }): [string, string] => [id, name]),
    ...signUps.map(({ memberId, name }): [string, string] => [memberId, name]),
  ])
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  return rows.map(({ memberId, state, at, door, how, undone, enterpriseId, unionId, along = [] }) => {
    const name = nameOf.get(memberId) ?? ''
    return {
      ...{ memberId, state, at, door, how, unionId, enterpriseName: firmOf.get(enterpriseId) ?? '' },
      name: isReaderFor(person, unionId) ? name : maskName(name),
      ...(undone && { undone }),
      ...(along.length > 0 && { along: along.length }),
    }
  })
}
