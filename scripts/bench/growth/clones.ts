import type { Store } from '../../../cloudfunctions/server/store'
import type { Part } from './history'

const CLONED = ['unions', 'enterprises', 'members', 'people'] as const
/** Fields that name a row of one of these collections, or somebody in WeChat. */
const NAMES = new Set(['id', 'unionId', 'enterpriseId', 'personId', 'openId', 'wechatUnionId', 'pageKey'])

/** What a federation `times` as large has besides: every union, with its enterprises, members and people, over again. */
export async function* clonesOf(store: Store, times: number): AsyncGenerator<Part> {
  for (const name of CLONED) {
    const rows = await (store[name] as unknown as { listAll: () => Promise<{ id: string }[]> }).listAll()
    for (let nth = 2; nth <= times; nth++)
      yield [name, rows.map((row) => ({ ...renamed(row, `-x${nth}`), ...(name === 'people' && PLAIN) }))]
  }
}

/** Nobody's clone works at the desk. */
const PLAIN = { roles: [], sessions: [] }

function renamed<Value>(value: Value, ending: string): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      NAMES.has(field) && typeof inner === 'string' ? `${inner}${ending}` : renamed(inner, ending),
    ])
  ) as Value
}
