import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { RoleKind } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { done } from '#shared/result'
import { namePosts } from './namePosts'

/** 工作人员. Everybody in office: the street's people first, then the chairs and their committees, then second readers. */
export async function listStaff(
  _input: Input<'staff.list'>,
  { store, now }: PersonContext
): Promise<Output<'staff.list'>> {
  const staff = await store.people.listAll({ where: { 'roles.kind': _.in([...STAFF]) } })
  const postsOf = await namePosts(store, staff)
  const rows = staff.map(({ id, name, roles, sessions }) => ({
    id,
    name,
    roles: postsOf(roles),
    sessions: sessions.filter(({ expiresAt }) => expiresAt > now).length,
  }))
  return done(rows.sort((one, other) => rankOf(one) - rankOf(other) || one.name.localeCompare(other.name, 'zh')))
}

const STAFF: readonly RoleKind[] = ['federation', 'officer', 'chair', 'committee', 'secondReader']

function rankOf({ roles }: Pick<Person, 'roles'>): number {
  return Math.min(...roles.map(({ kind }) => STAFF.indexOf(kind)).filter((rank) => rank >= 0))
}
