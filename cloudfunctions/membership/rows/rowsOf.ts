import { STREET } from '#shared/access/role'
import type { Input } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { rosterOf } from '#shared/membership/rows/scope'

/** Standings of those who are there; whoever has left is in no list but their own. */
export const PRESENT = ['member', 'worker'] as const

/** Rows of the union, the enterprise and the post that are asked for, or of the union of whoever asks. */
export function rowsOf({ unionId, enterpriseId, post }: Input<'membership.count'>, asker: Pick<Person, 'roles'>) {
  const of = unionId ?? rosterOf(asker)
  return {
    ...(of !== STREET && { unionId: of }),
    ...(enterpriseId && { enterpriseId }),
    ...(post && { positions: post }),
  }
}
