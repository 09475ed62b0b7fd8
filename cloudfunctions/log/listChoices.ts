import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { RoleKind } from '#shared/access/role'
import roleNames from '#shared/access/roleNames.json'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { deedNames } from './deedName'

const KINDS = Object.keys(roleNames) as RoleKind[]

/** What the log can be narrowed by. Who is in office no more is chosen from a line of theirs. */
export async function listChoices(
  _input: Input<'log.choices'>,
  { store }: PersonContext
): Promise<Output<'log.choices'>> {
  const where = { 'roles.kind': _.in(KINDS) }
  const people = await store.people.listAll({ where, fields: ['name'] })
  const named = people.map(({ id, name }) => ({ id, name }))
  return done({ deeds: deedNames(), people: named.sort((one, other) => one.name.localeCompare(other.name, 'zh')) })
}
