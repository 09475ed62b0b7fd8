import type { MemberContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { newTurnName } from '../places/placing'
import { settleMember } from '../places/settling'
import { readStanding } from '../places/standing'
import { isTeamTurn } from './changeTeam'
import { leaveTeam } from './leaveTeam'

/** Somebody may come or go between two looks. */
const ROUNDS = 4

/** 请出队. The captain takes one of the others out of the team, who may sign up elsewhere. Safe to repeat. */
export async function dropMate(
  { eventId, memberId }: Input<'events.dropMate'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.dropMate'>> {
  const event = await store.events.get(eventId)
  const captain = person.member.id
  if (now >= event.startsAt) return refused('begun_team')
  if (memberId === captain) return refused('not_captain')
  await promiseWork(store, { name: 'events.settle', now })
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, eventId, captain)
    if (!('turn' in standing) || !isTeamTurn(standing.turn)) return refused('not_captain')
    const { key, turn } = standing
    if (turn.team.captain !== captain) return refused('not_captain')
    const isIn = turn.people.includes(memberId)
    if (
      isIn &&
      !(await leaveTeam(store, { eventId, member: memberId, seated: { key, turn }, also: gone(memberId, now), now }))
    )
      continue
    await settleMember(store, event, memberId, now)
    return done({ dropped: true })
  }
  throw new RequestFault('busy')
}

/** Who was let go reads so; whoever left reads nothing. */
function gone(member: string, at: number): Changes<PlaceBook> {
  return { lapsed: _.push([{ member, turn: newTurnName(), at, why: 'dropped' }]) }
}
