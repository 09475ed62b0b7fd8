import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideLooking } from '#shared/events/approval/decideLooking'
import type { ApprovedOne } from '#shared/events/approval/view'
import { done } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { giveBack } from '../places/giveBack'
import { newTurnName } from '../places/placing'
import { settleMember } from '../places/settling'
import { noteApprovals } from './approvalTasks'
import { subjectOf } from './approveSignUps'
import { findAwaiting, isUnseen } from './awaiting'

/** 退回报名. Takes these people out with one reason that each is told; their places go to those who wait longest. Safe to repeat. */
export async function declineSignUps(
  { word, ...looking }: Input<'events.decline'>,
  context: PersonContext
): Promise<Output<'events.decline'>> {
  const { store, now, line } = context
  const event = await store.events.get(looking.eventId)
  const { awaiting, others } = await findAwaiting(looking, context)
  if (awaiting.length > 0) {
    const mayLook = decideLooking(event, now)
    if (!mayLook.ok) return mayLook
    await promiseWork(store, { name: 'events.settle', now })
  }
  const people: ApprovedOne[] = []
  for (const { key, turn, row, as } of awaiting) {
    const { memberId, name } = row
    const removal = { member: memberId, turn: newTurnName(), at: now, reason: word, declined: true as const }
    // What a colleague has said meanwhile stands.
    const onlyIf = { [`turns.${key}.turn`]: turn.turn, ...isUnseen(event.id, { key, as }, now) }
    const also = { removed: _.push([removal]) }
    const isOut = await giveBack(store, { eventId: event.id, member: memberId, now, onlyIf, also })
    await settleMember(store, event, memberId, now)
    people.push({ memberId, name, ...(!isOut && { why: 'before' as const }) })
  }
  line.say({ subject: subjectOf(looking), remark: `${people.filter(({ why }) => !why).length} 人：${word}` })
  if (awaiting.length === 0) line.leaveOut()
  else {
    await promoteWaiting(store, event, now)
    await noteApprovals(store, event, now)
    await waitlistTasks.note(store, event.id)
  }
  return done({ people: [...people, ...others] })
}
