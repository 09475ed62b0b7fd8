import type { Store } from '#server/store'

/** A closed line has the name itself; one that was cut short has the key of a person or an invitation. */
export async function nameThings(
  { people, invitations }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [persons, invited] = await Promise.all([people.listByIds(ids), invitations.listByIds(ids)])
  return [...persons, ...invited].map(({ id, name }) => ({ id, name }))
}
