import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import { needsOf } from '#shared/events/team/teamRule'
import type { MateSeen, TeamView } from '#shared/events/team/view'
import { done, refused } from '#shared/result'
import { placeOf, readStanding } from '../places/standing'
import { isTeamTurn, type TeamTurn } from './changeTeam'
import { findTeam } from './findTeam'

/**
 * 我的队. The own team with everybody in it, or one to which somebody has been invited, of which no name but the captain's
 * is told.
 */
export async function readTeam(
  { eventId, team: key, code }: Input<'events.team'>,
  { store, person }: PersonContext
): Promise<Output<'events.team'>> {
  const event = await store.events.get(eventId)
  const memberId = person.member?.id
  const standing = memberId ? await readStanding(store, eventId, memberId) : undefined
  if (memberId && standing && 'turn' in standing && isTeamTurn(standing.turn)) {
    const { turn } = standing
    const place = placeOf(standing)
    const mates = await listMates(store, event, { turn, memberId })
    const invite = { team: standing.key, code: turn.team.code }
    const isCaptain = turn.team.captain === memberId
    return done({ ...(await seen(store, event, turn)), mates, invite, isCaptain, ...(place && { place }) })
  }
  const invited = key && code ? await findTeam(store, eventId, { key, code }) : undefined
  return invited ? done(await seen(store, event, invited.turn)) : refused('team_gone')
}

async function seen(
  { registrations, enterprises }: Store,
  event: UnionEvent,
  { people, team, state }: TeamTurn
): Promise<TeamView> {
  const row = await registrations.find(registrationId(event.id, team.captain))
  const enterprise = row && (await enterprises.find(row.enterpriseId))
  const women = team.women?.length ?? 0
  return {
    captain: { name: row?.name ?? '', enterprise: enterprise?.name ?? '' },
    people: people.length,
    ...(event.team && { needs: needsOf(event.team, { people: people.length, women }) }),
    state,
    ...(team.until !== undefined && { until: team.until }),
  }
}

interface Looking {
  turn: TeamTurn
  memberId: string
}

/** In the order in which they came; a registration that is still being written has no name yet. */
async function listMates(
  { registrations, enterprises }: Store,
  { id: eventId }: UnionEvent,
  { turn: { people, team }, memberId }: Looking
): Promise<MateSeen[]> {
  const rows = await registrations.listByIds(people.map((member) => registrationId(eventId, member)))
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const rowOf = new Map(rows.map((row) => [row.memberId, row]))
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  return people.map((member) => {
    const row = rowOf.get(member)
    return {
      ...{ memberId: member, name: row?.name ?? '', enterprise: firmOf.get(row?.enterpriseId ?? '') ?? '' },
      ...(team.captain === member && { isCaptain: true as const }),
      ...(memberId === member && { isMe: true as const }),
      ...(team.women?.includes(member) && { isWoman: true as const }),
    }
  })
}
