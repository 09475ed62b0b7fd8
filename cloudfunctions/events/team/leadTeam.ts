import type { MemberContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { ledBy } from '#shared/events/team/teamIn'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { readStanding } from '../places/standing'
import { changeTeam, isTeamTurn } from './changeTeam'

/** Somebody may come or go between two looks. */
const ROUNDS = 4

/** 换队长. Hands a team to another of its people. Safe to repeat: who has handed it over already reads so. */
export async function leadTeam(
  { eventId, memberId }: Input<'events.leadTeam'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.leadTeam'>> {
  const { startsAt } = await store.events.get(eventId)
  if (now >= startsAt) return refused('begun_team')
  await promiseWork(store, { name: 'events.settle', now })
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, eventId, person.member.id)
    if (!('turn' in standing) || !isTeamTurn(standing.turn)) return refused('not_captain')
    const { key, turn } = standing
    if (turn.team.captain === memberId) return done({ captain: memberId })
    if (turn.team.captain !== person.member.id) return refused('not_captain')
    if (!turn.people.includes(memberId)) return refused('not_in_team')
    await changeTeam(store, { eventId, seated: { key, turn }, next: ledBy(turn, memberId, now) })
  }
  throw new RequestFault('busy')
}
