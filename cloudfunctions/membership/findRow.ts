import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { sameName } from '#shared/membership/personName'

/** More rows than one phone ever has in an enterprise. */
const SAME_PHONE = 20

/** The one row of the roster with this phone, name and enterprise; nothing when there is none or more than one. */
export async function findRow(
  { members }: Store,
  { name, enterpriseId, phone }: Pick<Member, 'name' | 'enterpriseId' | 'phone'>
): Promise<Member | undefined> {
  const rows = await members.list({ where: { phone, enterpriseId, standing: _.neq('left') }, limit: SAME_PHONE })
  const named = rows.filter((row) => sameName(row.name, name))
  return named.length === 1 ? named[0] : undefined
}

/** The one row with this phone, wherever it is; nothing when there is none or more than one. */
export async function findRowByPhone({ members }: Store, phone: string): Promise<Member | undefined> {
  const rows = await members.list({ where: { phone, standing: _.neq('left') }, limit: 2 })
  return rows.length === 1 ? rows[0] : undefined
}
