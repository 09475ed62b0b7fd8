import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import type { MoveAnswers, MoveSeen } from '#shared/events/moved/move'
import { registrationId } from '#shared/events/registration'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'

/** What a reader is asked who was in when the event was moved; nobody is asked once it has begun. */
export async function seeMove(
  { registrations }: Store,
  { id, move, startsAt }: UnionEvent,
  member: string,
  now: number
): Promise<MoveSeen | undefined> {
  if (!move || now >= startsAt) return undefined
  const row = await registrations.find(registrationId(id, member))
  if (!row || row.at > move.at) return undefined
  return { ...move, ...(row.moveAnswer?.turn === move.turn && row.moveAnswer.stays && { stays: true as const }) }
}

/** How those have answered who were in when the event was moved. */
export async function countMoveAnswers(
  { registrations }: Store,
  { id: eventId, move }: UnionEvent
): Promise<MoveAnswers | undefined> {
  if (!move) return undefined
  const answered = { eventId, 'moveAnswer.turn': move.turn }
  const [asked, stays, leaves] = await Promise.all([
    registrations.count({ eventId, status: _.in(CURRENT_STATUSES), at: _.lte(move.at) }),
    registrations.count({ ...answered, status: _.in(CURRENT_STATUSES), 'moveAnswer.stays': true }),
    registrations.count({ ...answered, status: 'withdrawn', 'moveAnswer.stays': false }),
  ])
  return { ...move, stays, leaves, silent: Math.max(0, asked - stays) }
}

/** Whoever gives a place back after a move has answered it with that. */
export async function noteLeavesMove({ registrations }: Store, { id, move }: UnionEvent, member: string, now: number) {
  if (!move) return
  await registrations.change(
    { _id: registrationId(id, member), status: 'withdrawn', at: _.lte(move.at) },
    { moveAnswer: { turn: move.turn, stays: false, at: now } }
  )
}
