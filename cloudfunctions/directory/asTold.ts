import type { EnterpriseCard, EnterpriseRow, UnionCard, UnionRow } from '#shared/directory/directory'
import { worksAtDesk } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { maskName } from '#shared/membership/maskName'

type Asker = Pick<Person, 'roles'> | undefined

/** A union in a list: with the names of its people for the desk alone (docs/decisions/038). */
export function unionRow(union: UnionCard, asker: Asker): UnionRow {
  if (isOfDesk(asker)) return union
  const { id, name, kind, enterprises, members, source, closedAt } = union
  return { id, name, kind, enterprises, members, ...(source && { source }), ...(closedAt && { closedAt }) }
}

/** One union as somebody opens it: whoever is known learns whom to turn to, a stranger how the names begin. */
export function openUnion(union: UnionCard, asker: Asker): UnionCard {
  if (isOfDesk(asker)) return union
  const { chair, officer, phone, hours, mergedInto } = union
  return {
    ...{ ...unionRow(union, asker), chair: asker ? chair : maskName(chair) },
    ...{ officer: asker ? officer : maskName(officer) },
    ...{ ...(phone && { phone }), ...(hours && { hours }), ...(mergedInto && { mergedInto }) },
  }
}

/** An enterprise: whose it is for everybody, where and how large it is for the desk. */
export function enterpriseRow(enterprise: EnterpriseCard, asker: Asker): EnterpriseRow {
  const { id, name, unionId, unionName, industry, closedAt } = enterprise
  const known = { id, name, unionId, unionName, industry, ...(closedAt && { closedAt }) }
  if (!isOfDesk(asker)) return known
  const { size, ownership, gridId, buildingId, address, members, code, staff, floor, officer, isOutside } = enterprise
  return {
    ...{ ...known, size, ownership, gridId, address, members },
    ...{ ...(code && { code }), ...(staff !== undefined && { staff }), ...(floor && { floor }) },
    ...{ ...(officer && { officer }), ...(isOutside && { isOutside }), ...(buildingId && { buildingId }) },
  }
}

export function isOfDesk(asker: Asker): boolean {
  return worksAtDesk(asker)
}
