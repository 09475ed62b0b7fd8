import type { Belongs } from '#server/house'
import { THE_STREET, unionOf } from '#shared/access/role'

/** Union to whose roster a row belongs; the street where its enterprise has none. */
export const unionOfRow: Belongs = async ({ members }, id) => {
  const { unionId } = await members.get(id)
  return unionId === '' ? THE_STREET : unionOf(unionId)
}
