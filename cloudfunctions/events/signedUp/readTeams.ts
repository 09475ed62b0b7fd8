import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Turn } from '#shared/events/places/placeBook'
import { type Registration, registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { needsOf } from '#shared/events/team/teamRule'
import type { RegistrationRow } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'

/** Teams in one question, so that no answer is large. */
const A_LOOK = 200

export type TeamOfRow = NonNullable<RegistrationRow['team']>
type Row = Pick<Registration, 'memberId' | 'status' | 'team'>

/** In which team each of these is, by the name of its captain; nothing in an event for which everybody comes alone. */
export async function readTeams(
  store: Store,
  { id: eventId, team: rule }: Pick<UnionEvent, 'id' | 'team'>,
  rows: Row[]
): Promise<(row: Row) => TeamOfRow | undefined> {
  if (!rule) return () => undefined
  const keys = [...new Set(rows.flatMap(({ status, team }) => (team && isCurrent(status) ? [team] : [])))]
  const turns: Record<string, Turn> = {}
  for (let from = 0; from < keys.length; from += A_LOOK) {
    const shape = Object.fromEntries(keys.slice(from, from + A_LOOK).map((key) => [key, `$turns.${key}`]))
    Object.assign(turns, (await store.places.project<Record<string, Turn>>({ _id: eventId }, shape))[0])
  }
  const captains = Object.values(turns).flatMap(({ team }) => (team ? [registrationId(eventId, team.captain)] : []))
  const names = new Map((await store.registrations.listByIds(captains)).map(({ memberId, name }) => [memberId, name]))
  return ({ memberId, status, team: key = '' }) => {
    const turn = isCurrent(status) ? lookUp(turns, key) : undefined
    if (!turn?.team || !turn.people.includes(memberId)) return undefined
    const { captain, women = [] } = turn.team
    const { missing } = needsOf(rule, { people: turn.people.length, women: women.length })
    return { captain: names.get(captain) ?? '', missing, ...(captain === memberId && { isCaptain: true }) }
  }
}
