import type { Store } from '#server/store'

/**
 * Names for lines of the log that were cut short: such a line has the key of a person or an invitation, a finished one
 * the name itself. A union is named where its chair is wanted.
 */
export async function nameThings(
  { people, invitations, unions }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [persons, invited, vacant] = await Promise.all([
    people.listByIds(ids),
    invitations.listByIds(ids),
    unions.listByIds(ids),
  ])
  return [...persons, ...invited, ...vacant].map(({ id, name }) => ({ id, name }))
}
