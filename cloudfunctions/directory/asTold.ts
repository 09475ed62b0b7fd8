import type { EnterpriseCard, EnterpriseRow, UnionCard, UnionRow } from '#shared/directory/directory'
import type { Person } from '#shared/identity/person'
import { maskName } from '#shared/membership/maskName'

type Asker = Pick<Person, 'roles'> | undefined

/** A union in a list: with the names of its people for the desk alone (docs/decisions/038). */
export function unionRow(union: UnionCard, asker: Asker): UnionRow {
  if (isOfDesk(asker)) return union
  const { chair: _chair, officer: _officer, ...row } = union
  return row
}

/** One union as somebody opens it: whoever is known learns whom to turn to, a stranger how the names begin. */
export function openUnion(union: UnionCard, asker: Asker): UnionCard {
  return asker ? union : { ...union, chair: maskName(union.chair), officer: maskName(union.officer) }
}

/** An enterprise: whose it is for everybody, where and how large it is for the desk. */
export function enterpriseRow(enterprise: EnterpriseCard, asker: Asker): EnterpriseRow {
  if (isOfDesk(asker)) return enterprise
  const { id, name, unionId, unionName, industry } = enterprise
  return { id, name, unionId, unionName, industry }
}

function isOfDesk(asker: Asker): boolean {
  return (asker?.roles.length ?? 0) > 0
}
