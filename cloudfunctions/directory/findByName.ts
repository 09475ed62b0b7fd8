import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Enterprise, Union } from '#shared/directory/directory'
import { gramsToFind, plainText } from '#shared/directory/grams'
import { BY_NAME } from './searchByName'
import { enterprisesIn, unionsIn } from './views'

const UNION_FIELDS = ['name', 'kind', 'spelt', 'pageKey'] as const
const ENTERPRISE_FIELDS = ['name', 'unionId', 'unionName', 'spelt', 'pageKey'] as const

/** Names with the pairs of any of several texts that are compared, in no order: an index for each text finds them. */
const LOOKED_AT_OF_SEVERAL = 200

/** Unions and enterprises with the pairs of characters of any of these texts, each with every way in which it may be typed. */
export async function findByName(texts: readonly string[], { store }: Pick<Context, 'store'>) {
  const keys = texts.map(gramsToFind).filter(({ length }) => length > 0)
  const [oneUnion, ...unionsToo] = keys.map((pairs): Where<Union> => ({ ...unionsIn({}), grams: _.all(pairs) }))
  const [oneFirm, ...firmsToo] = keys.map((pairs): Where<Enterprise> => ({ ...enterprisesIn({}), grams: _.all(pairs) }))
  if (!oneUnion || !oneFirm) return { unions: [], enterprises: [] }
  const limit = keys.length > 1 ? LOOKED_AT_OF_SEVERAL : BY_NAME.size
  const order = keys.length > 1 ? {} : { order: BY_NAME.order }
  const [unions, enterprises] = await Promise.all([
    store.unions.list({
      where: unionsToo.length > 0 ? _.or([oneUnion, ...unionsToo]) : oneUnion,
      ...{ ...order, limit, fields: [...UNION_FIELDS] },
    }),
    store.enterprises.list({
      where: firmsToo.length > 0 ? _.or([oneFirm, ...firmsToo]) : oneFirm,
      ...{ ...order, limit, fields: [...ENTERPRISE_FIELDS] },
    }),
  ])
  return { unions: inOrder(unions), enterprises: inOrder(enterprises) }
}

interface Named {
  name: string
  spelt?: string
  pageKey: string
}

/** In the order of the names; rows of before have no `spelt` until they are migrated. */
function inOrder<Row extends Named>(rows: Row[]): (Row & { spelt: string })[] {
  return rows
    .sort((a, b) => (a.pageKey < b.pageKey ? -1 : 1))
    .map((row) => ({ ...row, spelt: row.spelt ?? plainText(row.name) }))
}
