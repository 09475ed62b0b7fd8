import type { Store } from '#server/store'
import { maskPhone } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'
import type { MemberRow } from '#shared/membership/rows/view'

/** Rows as lists show them, with the names of where they belong. */
export async function showRows({ enterprises, unions }: Store, rows: Member[]): Promise<MemberRow[]> {
  const idsOf = (field: 'enterpriseId' | 'unionId') => [...new Set(rows.map((row) => row[field]))]
  const [at, of] = await Promise.all([enterprises.listByIds(idsOf('enterpriseId')), unions.listByIds(idsOf('unionId'))])
  const names = new Map([...at, ...of].map(({ id, name }) => [id, name]))
  return rows.map((row) => showRow(row, (id) => names.get(id) ?? ''))
}

function showRow(row: Member, nameOf: (id: string) => string): MemberRow {
  const { id, name, phone, enterpriseId, unionId, standing, joinedAt, positions = [], personId } = row
  return {
    ...{ id, name, enterpriseId, unionId, standing, joinedAt, positions },
    ...{ maskedPhone: maskPhone(phone), enterpriseName: nameOf(enterpriseId), unionName: nameOf(unionId) },
    isBound: personId !== undefined,
  }
}
