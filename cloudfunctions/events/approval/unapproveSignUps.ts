import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { asSeen, readStanding } from '../places/standing'
import { noteApprovals } from './approvalTasks'
import { subjectOf } from './approveSignUps'
import { lookingAs } from './awaiting'
import { approvedWordId } from './findUntold'

/**
 * 收回同意. Takes back what the same person said a moment ago, before anybody was told: the word that waits goes first, and whoever
 * has it already stays in. Safe to repeat.
 */
export async function unapproveSignUps(
  looking: Input<'events.unapprove'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.unapprove'>> {
  const { eventId, unionId, memberIds } = looking
  const event = await store.events.get(eventId)
  const rows = await store.registrations.listByIds([...new Set(memberIds)].map((id) => registrationId(eventId, id)))
  const own = rows.filter((row) => unionId === undefined || row.unionId === unionId)
  await promiseWork(store, { name: 'events.settle', now })
  const back: string[] = []
  let taken = 0
  for (const { memberId, personId } of own) {
    const outcome = await takeBackOne(store, event, { memberId, personId, as: lookingAs(looking), by: person.id, now })
    if (outcome !== 'kept') back.push(memberId)
    if (outcome === 'taken') taken += 1
  }
  line.say({ subject: subjectOf(looking), remark: `${taken} 人` })
  if (taken === 0) line.leaveOut()
  else await noteApprovals(store, event, now)
  return back.length > 0 ? done({ back }) : refused('told_already')
}

interface TakingBack {
  memberId: string
  personId: string
  as: ReturnType<typeof lookingAs>
  by: string
  now: number
}

async function takeBackOne(
  store: Store,
  event: UnionEvent,
  { memberId, personId, as, by, now }: TakingBack
): Promise<'taken' | 'taken before' | 'kept'> {
  const standing = await readStanding(store, event.id, memberId)
  if (standing.status !== 'confirmed') return 'kept'
  const { key, turn } = standing
  const seen = turn.approval?.[as]
  if (!seen) return turn.approval ? 'taken before' : 'kept'
  if (seen.by !== by || now >= seen.at + TELL_AFTER_MS) return 'kept'
  // With the yes of whoever runs the event they are in, whatever the chair says now.
  if (as === 'chair' && turn.approval?.organiser) return 'kept'
  const still = { _id: event.id, ...asSeen({ key, turn }), [`turns.${key}.approval.${as}.by`]: by }
  // So that the repair looks here if this dies with the word gone and the yes still standing.
  if ((await store.places.change(still, { rev: _.inc(1) })) === 0) return 'kept'
  const id = approvedWordId({ eventId: event.id, personId, held: turn })
  const hushed = await store.messages.remove({ _id: id, 'delivery.state': 'waiting' })
  if (hushed === 0 && (await store.messages.find(id))) return 'kept'
  const changed = await store.places.change(still, {
    [`turns.${key}.approval.${as}`]: _.remove(),
    rev: _.inc(1),
  })
  await settleMember(store, event, memberId, now)
  return changed > 0 ? 'taken' : 'kept'
}
