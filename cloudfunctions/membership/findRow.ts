import type { Store } from '#server/store'
import type { Member } from '#shared/membership/member'

/** The one row of the roster with this phone, name and enterprise; nothing when there is none or more than one. */
export async function findRow(
  { members }: Store,
  { name, enterpriseId, phone }: Pick<Member, 'name' | 'enterpriseId' | 'phone'>
): Promise<Member | undefined> {
  const rows = await members.list({ where: { phone }, limit: 10 })
  const matching = rows.filter((row) => row.name === name && row.enterpriseId === enterpriseId)
  return matching.length === 1 ? matching[0] : undefined
}
