import type { Store } from '#server/store'
import { heldFor, type Role } from '#shared/access/role'
import type { Post } from '#shared/identity/invitation'

/** Gives posts the names of their unions, all looked up together. */
export async function namePosts({ unions }: Store, holders: { roles: Role[] }[]): Promise<(roles: Role[]) => Post[]> {
  const unionIds = holders.flatMap(({ roles }) =>
    roles.map(heldFor).flatMap(({ kind, id }) => (kind === 'union' ? id : []))
  )
  const names = new Map((await unions.listByIds([...new Set(unionIds)])).map(({ id, name }) => [id, name]))
  const named = (role: Role): Post => {
    const { kind, id } = heldFor(role)
    return kind === 'union' ? { ...role, unionName: names.get(id) ?? '' } : role
  }
  return (roles) => roles.map(named)
}
