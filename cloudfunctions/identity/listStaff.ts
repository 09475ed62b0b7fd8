import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { done } from '#shared/result'
import { namePosts } from './namePosts'

/** 工作人员. Everybody who may use the desk: the street's people first, then the chairs. */
export async function listStaff(
  _input: Input<'staff.list'>,
  { store, now }: PersonContext
): Promise<Output<'staff.list'>> {
  const staff = await store.people.listAll({ where: { 'roles.kind': _.in(['federation', 'officer', 'chair']) } })
  const postsOf = await namePosts(store, staff)
  const rows = staff.map(({ id, name, roles, sessions }) => ({
    id,
    name,
    roles: postsOf(roles),
    sessions: sessions.filter(({ expiresAt }) => expiresAt > now).length,
  }))
  return done(rows.sort((one, other) => rankOf(one) - rankOf(other) || one.name.localeCompare(other.name, 'zh')))
}

function rankOf({ roles }: Pick<Person, 'roles'>): number {
  return Math.min(...roles.map(({ kind }) => ['federation', 'officer', 'chair'].indexOf(kind)))
}
