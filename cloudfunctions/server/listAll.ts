import type { Collection, Where } from './collection'
import { _ } from './command'

const A_LOOK = 1000

/** Everything that matches, read in pages by id: for sheets of people, not for screens. */
export async function listAll<Entity extends { id: string }>(
  collection: Collection<Entity>,
  where: Where = {},
  fields?: string[]
): Promise<Entity[]> {
  const all: Entity[] = []
  for (let last = ''; ; ) {
    const rows = await collection.list({
      where: _.and([where, { _id: _.gt(last) }]),
      order: ['_id', 'asc'],
      limit: A_LOOK,
      ...(fields && { fields }),
    })
    all.push(...rows)
    if (rows.length < A_LOOK) return all
    last = rows.at(-1)?.id ?? ''
  }
}
