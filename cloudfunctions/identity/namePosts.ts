import type { Store } from '#server/store'
import type { Post } from '#shared/identity/invitation'
import type { Role } from '#shared/identity/person'

/** Posts with the names of their unions, which are looked up together. */
export async function namePosts({ unions }: Store, holders: { roles: Role[] }[]): Promise<(roles: Role[]) => Post[]> {
  const unionIds = holders.flatMap(({ roles }) => roles.flatMap((role) => (role.kind === 'chair' ? role.unionId : [])))
  const names = new Map((await unions.listByIds([...new Set(unionIds)])).map(({ id, name }) => [id, name]))
  return (roles) =>
    roles.map((role) => (role.kind === 'chair' ? { ...role, unionName: names.get(role.unionId) ?? '' } : role))
}
