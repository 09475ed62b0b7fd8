import { nameForm } from '../../membership/personName'

/** A row of the roster as far as it is told apart by. */
export interface RowOfUnion {
  id: string
  name: string
  phone: string
  /** Name of the enterprise, which tells two of one name apart in a union of several. */
  firm?: string
}

/** Those of one union, by what a line may say of them. */
export interface UnionRows {
  rows: RowOfUnion[]
  named(piece: string): RowOfUnion[]
  withPhone(phone: string): RowOfUnion[]
  withTail(tail: string): RowOfUnion[]
}

export function unionRows(rows: RowOfUnion[]): UnionRows {
  const byName = new Map<string, RowOfUnion[]>()
  const byPhone = new Map<string, RowOfUnion[]>()
  for (const row of rows) {
    put(byName, nameForm(row.name), row)
    if (row.phone) put(byPhone, row.phone, row)
  }
  return {
    rows,
    named: (piece) => byName.get(nameForm(piece)) ?? [],
    withPhone: (phone) => byPhone.get(phone) ?? [],
    withTail: (tail) => rows.filter(({ phone }) => phone.endsWith(tail)),
  }
}

function put(map: Map<string, RowOfUnion[]>, key: string, row: RowOfUnion) {
  const there = map.get(key)
  if (there) there.push(row)
  else map.set(key, [row])
}
