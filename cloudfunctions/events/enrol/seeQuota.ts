import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideEnrolling, labelsToFill } from '#shared/events/enrol/enrolling'
import { eventPhase } from '#shared/events/event'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
import { done } from '#shared/result'
import { readPast } from '../fairness/readPast'
import { seeBook } from '../places/countPlaces'
import { seeSessions } from '../places/seeSessions'
import { recordIn } from './enrollees'

/** Most of one union's people that the page lists. */
const PEOPLE = 300

/** 分名额. What one union has of an event, as its chair sees it. */
export async function seeQuota(
  { eventId, unionId }: Input<'events.quota'>,
  { store, now }: PersonContext
): Promise<Output<'events.quota'>> {
  const [event, union] = await Promise.all([store.events.get(eventId), store.unions.get(unionId)])
  if (event.state === 'draft') throw new RequestFault('not_found')
  const [{ count, pools }, firms, own] = await Promise.all([
    seeBook(store, eventId),
    store.enterprises.list({ where: { unionId }, limit: 2, fields: ['_id'] }),
    store.registrations.list({
      where: { unionId, eventId, status: _.in(CURRENT_STATUSES) },
      limit: PEOPLE,
      order: ['at', 'asc'],
      fields: ['memberId', 'name', 'status', 'at', 'awaits'],
    }),
  ])
  // A reserve of one enterprise is the union's only where it has no other.
  const enterpriseId = firms.length === 1 ? (firms[0]?.id ?? '') : ''
  const member = { id: '', name: '', unionId, enterpriseId, standing: 'member' as const }
  const sessions = await seeSessions(store, event, { member, pools, now })
  const self = decideEnrolling(event)
  const asks = labelsToFill(event)
  const recordOf = await recordsOf(store, own, now)
  const { id, title, kind, startsAt, closesAt, venue, hasWaitlist, approval } = event
  return done({
    ...{ event: { id, title, kind, startsAt, closesAt, venue }, unionName: union.name },
    ...{ phase: eventPhase(event, count, now), count, hasWaitlist },
    ...(sessions && { sessions }),
    own: own.map(({ memberId, name, status, at, awaits }) => ({
      ...{ memberId, name, status, at, record: recordOf(memberId) },
      ...(awaits && { awaits }),
    })),
    ...(approval && { approval }),
    ...(!self.ok && { self: self.reason }),
    ...(asks.length > 0 && { asks }),
  })
}

/** How it was with each of them before, this event left out: they are in it. */
async function recordsOf(store: Store, own: { memberId: string; eventId?: string }[], now: number) {
  const pastOf = await readPast(store, { members: own.map(({ memberId }) => memberId), now })
  return (memberId: string) => recordIn(pastOf(memberId), now)
}
