import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { holds, THE_STREET, unionOf } from '#shared/access/role'
import { scopedRoles } from '#shared/access/who'
import type { Competition } from '#shared/competitions/play/competition'

/** Whether the reader may decide here, so that their page leads to the judges' table. */
export async function mayJudge(
  { events }: Store,
  person: Context['person'],
  { id, eventId }: Pick<Competition, 'id' | 'eventId'>
): Promise<{ judging?: true }> {
  if (!person || person.roles.length === 0) return {}
  const event = await events.find(eventId)
  const things = [{ kind: 'competition', id } as const, { kind: 'event', id: eventId } as const, THE_STREET]
  const above = event ? [...things, unionOf(event.unionId)] : things
  return holds(person.roles, scopedRoles.judge, above) ? { judging: true } : {}
}
