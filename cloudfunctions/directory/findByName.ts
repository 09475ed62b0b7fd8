import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Enterprise, Union } from '#shared/directory/directory'
import { gramsToFind, plainText } from '#shared/directory/grams'
import { BY_NAME } from './searchByName'
import { enterprisesIn, unionsIn } from './views'

/** What is looked for: any of some texts; `fits` judges every way in which a name may be typed. */
export interface NamesSought {
  texts: readonly string[]
  fits: (spelt: string) => boolean
}

const UNION_FIELDS = ['name', 'kind', 'spelt'] as const
const ENTERPRISE_FIELDS = ['name', 'unionId', 'unionName', 'spelt'] as const

/** Unions and enterprises that are called so, for a search that reads one page of each and counts nobody. */
export async function findByName({ texts, fits }: NamesSought, { store }: Pick<Context, 'store'>) {
  const [one, ...others] = texts.flatMap((text) => {
    const keys = gramsToFind(text)
    return keys.length > 0 ? _.all(keys) : []
  })
  if (!one) return { unions: [], enterprises: [] }
  // An index helps with one condition; with several the few names are looked at one by one.
  const grams = others.length === 0 ? one : _.or([one, ...others])
  const [unions, enterprises] = await Promise.all([
    store.unions.page({
      where: { ...unionsIn({}), grams },
      ...{ ...BY_NAME, cursor: undefined, fields: [...UNION_FIELDS] },
    }),
    store.enterprises.page({
      where: { ...enterprisesIn({}), grams },
      ...{ ...BY_NAME, cursor: undefined, fields: [...ENTERPRISE_FIELDS] },
    }),
  ])
  const isCalledSo = ({ name, spelt }: Pick<Union | Enterprise, 'name' | 'spelt'>) => fits(spelt ?? plainText(name))
  return { unions: unions.items.filter(isCalledSo), enterprises: enterprises.items.filter(isCalledSo) }
}
