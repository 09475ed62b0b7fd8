import type { Store } from '../../../cloudfunctions/server/store'

const CLONED = ['unions', 'enterprises', 'members', 'people'] as const
/** Fields that name a row of one of these collections, or somebody in WeChat. */
const NAMES = new Set(['id', 'unionId', 'enterpriseId', 'personId', 'openId', 'wechatUnionId', 'pageKey'])

/** Makes a federation `times` as large: every union, with its enterprises, members and people, stands that many times in it. */
export async function growRoster(store: Store, times: number): Promise<void> {
  for (const name of CLONED) {
    const collection = store[name] as unknown as Rows
    const rows = await collection.listAll()
    for (let nth = 2; nth <= times; nth++) {
      const clones = rows.map((row) => ({ ...(renamed(row, `-x${nth}`) as object), ...(name === 'people' && PLAIN) }))
      await collection.addMany(clones)
    }
  }
}

interface Rows {
  listAll: () => Promise<object[]>
  addMany: (rows: object[]) => Promise<void>
}

/** Nobody's clone works at the desk. */
const PLAIN = { roles: [], sessions: [] }

function renamed(value: unknown, ending: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      NAMES.has(field) && typeof inner === 'string' ? `${inner}${ending}` : renamed(inner, ending),
    ])
  )
}
