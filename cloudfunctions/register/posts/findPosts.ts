import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Role } from '#shared/access/role'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { postsWith } from '../../identity/feature'

/** Somebody of an enterprise who holds posts in its union, or in the one that it has left. */
interface PostHolder {
  personId: string
  memberId: string
  name: string
  enterpriseId: string
  unionId: string
  roles: Role[]
}

/** 谁在那家工会有岗位: people of these enterprises who lead these unions or sit on their committees. */
export async function findPosts(
  { people }: Store,
  firms: readonly Pick<Enterprise, 'id' | 'unionId'>[]
): Promise<PostHolder[]> {
  const unionIds = [...new Set(firms.map(({ unionId }) => unionId))].filter((id) => id !== NO_UNION)
  if (unionIds.length === 0) return []
  const where = { 'roles.of.id': _.in(unionIds) }
  const holders = await people.listAll({ where, fields: ['name', 'roles', 'member'] })
  return firms.flatMap(({ id: enterpriseId, unionId }) =>
    holders.flatMap(({ id: personId, name, roles, member }) => {
      if (member?.enterpriseId !== enterpriseId) return []
      const held = postsWith(roles, { unionId, leaves: false })
      return held.length > 0 ? [{ personId, memberId: member.id, name, enterpriseId, unionId, roles: held }] : []
    })
  )
}
