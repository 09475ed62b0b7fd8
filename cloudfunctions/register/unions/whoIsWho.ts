import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { holds, unionOf } from '#shared/access/role'
import { POSITIONS } from '#shared/membership/member'
import type { ChairRow, CommitteeRow } from '#shared/register/view'

/** More than a committee and its groups' leaders have. */
const AT_MOST = 200

/** Accounts that act as chair of the union. */
export async function chairsOf({ people }: Store, unionId: string): Promise<ChairRow[]> {
  const held = await people.list({ where: { 'roles.of.id': unionId }, limit: AT_MOST, fields: ['name', 'roles'] })
  return held
    .filter(({ roles }) => holds(roles, ['chair'], [unionOf(unionId)]))
    .map(({ id, name }) => ({ personId: id, name }))
}

/** 两委. Rows of the roster with a post in the union, in the order of the posts. */
export async function committeeOf({ members, enterprises }: Store, unionId: string): Promise<CommitteeRow[]> {
  const rows = await members.list({
    where: { unionId, 'positions.0': _.exists(true), standing: _.neq('left') },
    limit: AT_MOST,
    fields: ['name', 'positions', 'enterpriseId'],
  })
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const firmName = new Map(firms.map(({ id, name }) => [id, name]))
  return rows
    .map(({ id, name, positions = [], enterpriseId }) => ({
      ...{ memberId: id, name, posts: positions, enterpriseName: firmName.get(enterpriseId) ?? '' },
    }))
    .sort((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ posts }: Pick<CommitteeRow, 'posts'>): number {
  return Math.min(...posts.map((post) => POSITIONS.indexOf(post)))
}
