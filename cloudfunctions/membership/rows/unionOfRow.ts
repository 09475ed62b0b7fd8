import type { Belongs } from '#server/house'
import { THE_STREET, unionOf } from '#shared/access/role'
import { NO_UNION } from '#shared/directory/directory'

/** Union to whose roster a row belongs; the street where its enterprise has none. */
export const unionOfRow: Belongs = async ({ members }, id) => {
  const { unionId } = await members.get(id)
  return unionId === NO_UNION ? THE_STREET : unionOf(unionId)
}
