import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { withoutMate } from '#shared/events/team/teamIn'
import { promiseWork } from '../../agenda/feature'
import type { Seated } from '../places/standing'
import { changeTeam, type TeamTurn } from './changeTeam'

interface LeavingTeam {
  eventId: string
  member: string
  seated: Seated & { turn: TeamTurn }
  onlyIf?: FieldConditions<PlaceBook> | undefined
  also?: Changes<PlaceBook> | undefined
  now: number
}

/** 退队. Takes one out of several, in one step; the place stays the team's. False when the team is no longer as it was read. */
export async function leaveTeam(store: Store, { member, now, also, ...leaving }: LeavingTeam): Promise<boolean> {
  const { eventId, seated } = leaving
  const { team: rule, closesAt } = await store.events.get(eventId)
  if (!rule) return false
  const next = withoutMate(seated.turn, { member, at: now }, { rule, closesAt })
  if (next.team.until !== undefined)
    await promiseWork(store, { name: 'events.line', subject: eventId, at: next.team.until, now })
  return changeTeam(store, { ...leaving, next, also: { people: _.pull({ id: member }), ...also } })
}
