import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** 本工会的人. A row of the union's roster, or an account that works for the union without one. */
export interface OwnRow {
  id: string
  name: string
  enterpriseId: string
  /** Missing for an account without a row. */
  memberId?: string
  personId?: string
}

const ACCOUNTS = 100

/** Everybody of a union who may have been asked, enterprise by enterprise. */
export async function listOwnRows({ members, people }: Store, unionId: string): Promise<OwnRow[]> {
  const [rows, accounts] = await Promise.all([
    members.listAll({
      where: { unionId, standing: _.in(['member', 'worker'] as const) },
      fields: ['name', 'enterpriseId', 'personId'],
    }),
    people.list({
      where: { 'roles.of.id': unionId, member: _.exists(false) },
      limit: ACCOUNTS,
      fields: ['name'],
    }),
  ])
  const all: OwnRow[] = [
    ...rows.map((row) => ({ ...row, memberId: row.id })),
    ...accounts.map(({ id, name }) => ({ id, name, enterpriseId: '', personId: id })),
  ]
  return all.sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'zh'))
}

/** Names under which a push may know somebody. */
export function readersOf({ memberId, personId }: OwnRow): string[] {
  return [memberId ?? [], personId ?? []].flat()
}

function keyOf({ enterpriseId, name, id }: OwnRow): string {
  return `${enterpriseId} ${name} ${id}`
}
