import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { type Registration, registrationId } from '#shared/events/registration'
import { aMember, anEvent, DAY, NOON } from '../factories'

/** An event that ended the given number of days ago. */
export function anEventBefore(days: number, over: Partial<UnionEvent> = {}): UnionEvent {
  const endsAt = NOON - days * DAY
  const times = { startsAt: endsAt - DAY / 8, endsAt, opensAt: endsAt - 20 * DAY, closesAt: endsAt - 2 * DAY }
  return anEvent({ id: `before-${days}`, title: `${days} 天前的比赛`, ...times, ...over })
}

/** Writes down that a member had a place in that event; another status, or an absence, where it is said. */
export async function heldBefore(
  store: Store,
  name: string,
  event: UnionEvent,
  over: Partial<Registration> = {}
): Promise<void> {
  await store.events.addMissing([event])
  const { id: memberId, personId = '', enterpriseId, unionId } = aMember(name)
  await store.registrations.put({
    ...{ id: registrationId(event.id, memberId), eventId: event.id, memberId, personId, name, enterpriseId, unionId },
    ...{ status: 'confirmed', turn: 'then', rev: 1, at: event.opensAt, answers: {} },
    ...over,
  })
}
