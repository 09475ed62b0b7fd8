import type { Store } from '#server/store'

const LONGEST = 20

/** A letter in the log by how it begins. */
export async function nameLetters({ letters }: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  return (await letters.listByIds(ids)).map(({ id, text }) => ({ id, name: `来信“${text.slice(0, LONGEST)}”` }))
}
