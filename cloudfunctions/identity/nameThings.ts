import type { Store } from '#server/store'

/**
 * Names for lines of the log that were cut short: such a line has the key of a person or an invitation, a finished one
 * the name itself.
 */
export async function nameThings(
  { people, invitations }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [persons, invited] = await Promise.all([people.listByIds(ids), invitations.listByIds(ids)])
  return [...persons, ...invited].map(({ id, name }) => ({ id, name }))
}
