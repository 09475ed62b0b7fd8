import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { registrationId } from '#shared/events/registration'

const A_BATCH = 500

/** Members in parts, each for one question. */
export function inBatches(members: string[]): string[][] {
  const parts: string[][] = []
  for (let from = 0; from < members.length; from += A_BATCH) parts.push(members.slice(from, from + A_BATCH))
  return parts
}

/**
 * Persons behind these members: by their registrations, and by the roster where a crash has kept a registration from
 * being written.
 */
export async function findPersons(
  { registrations, people }: Store,
  eventId: string,
  members: string[]
): Promise<string[]> {
  const written = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  // Whoever the chair enrolled may have had no account then.
  const known = new Set(written.flatMap(({ memberId, personId }) => (personId ? memberId : [])))
  const missing = members.filter((member) => !known.has(member))
  const others = missing.length > 0 ? await people.list({ where: { 'member.id': _.in(missing) }, limit: A_BATCH }) : []
  return [...written.flatMap(({ personId }) => personId || []), ...others.map(({ id }) => id)]
}
