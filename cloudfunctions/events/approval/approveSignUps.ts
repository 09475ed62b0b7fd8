import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { awaitedStep } from '#shared/events/approval/approval'
import { decideLooking } from '#shared/events/approval/decideLooking'
import type { ApprovedOne } from '#shared/events/approval/view'
import { TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import type { UnionEvent } from '#shared/events/event'
import { done } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { asSeen, readStanding } from '../places/standing'
import { noteApprovals } from './approvalTasks'
import { type Awaiting, findAwaiting, isUnseen } from './awaiting'

/**
 * 同意报名. Says yes to these sign-ups, each in one conditional step, so that of two people at once one has said it. The word to
 * whoever is in with it leaves somewhat later: until then it may be taken back. Safe to repeat.
 */
export async function approveSignUps(
  looking: Input<'events.approve'>,
  context: PersonContext
): Promise<Output<'events.approve'>> {
  const { store, now, line } = context
  const event = await store.events.get(looking.eventId)
  const { awaiting, others } = await findAwaiting(looking, context)
  if (awaiting.length > 0) {
    const mayLook = decideLooking(event, now)
    if (!mayLook.ok) return mayLook
    await promiseWork(store, { name: 'events.settle', now })
    await promiseWork(store, { name: 'delivery.send', at: now + TELL_AFTER_MS, now })
  }
  const people: ApprovedOne[] = []
  for (const one of awaiting) people.push(await approveOne(event, one, context))
  line.say({ subject: subjectOf(looking), remark: `${awaiting.length} 人` })
  if (awaiting.length === 0) line.leaveOut()
  else await noteApprovals(store, event, now)
  return done({ people: [...people, ...others] })
}

/** The thing in the log: the event, and the union where its chair has looked. */
export function subjectOf({ eventId, unionId }: { eventId: string; unionId?: string }): string {
  return unionId === undefined ? eventId : `${eventId}:${unionId}`
}

async function approveOne(
  event: UnionEvent,
  { key, turn, row, as }: Awaiting,
  { store, person, now }: PersonContext
): Promise<ApprovedOne> {
  await store.places.change(
    { ...asSeen({ key, turn }), ...isUnseen(event.id, { key, as }, now) },
    { [`turns.${key}.approval.${as}`]: { by: person.id, at: now }, rev: _.inc(1) }
  )
  await settleMember(store, event, row.memberId, now)
  return outcomeOf(store, event.id, row)
}

async function outcomeOf(
  store: Store,
  eventId: string,
  { memberId, name }: { memberId: string; name: string }
): Promise<ApprovedOne> {
  const standing = await readStanding(store, eventId, memberId)
  if (standing.status !== 'confirmed') return { memberId, name, why: 'gone' }
  const awaits = awaitedStep(standing.turn)
  return { memberId, name, ...(awaits ? { awaits } : { isIn: true as const }) }
}
