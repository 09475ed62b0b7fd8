import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done } from '#shared/result'
import { readTerritory } from './territory/openTerritory'

/**
 * 家底. Numbers counted from the lists themselves, so that they agree with the lists they open. Nearly nothing is closed, so
 * that is subtracted: no index counts what is not there.
 */
export async function summarise(
  _input: Input<'directory.summary'>,
  { store }: Context
): Promise<Output<'directory.summary'>> {
  const closedAt = _.gt(0)
  const founded = { unionId: _.gt(NO_UNION) }
  const [enterprise, community, industry, closed, enterprises, gone, withoutUnion, members, street] = await Promise.all(
    [
      store.unions.count({ kind: 'enterprise' }),
      store.unions.count({ kind: 'community' }),
      store.unions.count({ kind: 'industry' }),
      store.unions.listAll({ where: { closedAt }, fields: ['kind'] }),
      store.enterprises.count(founded),
      store.enterprises.count({ ...founded, closedAt }),
      store.enterprises.count({ unionId: NO_UNION, closedAt: null, isOutside: _.neq(true) }),
      store.members.count({ standing: 'member' }),
      readTerritory(store),
    ]
  )
  const unions = { enterprise, community, industry }
  for (const { kind } of closed) unions[kind] -= 1
  const { phone, hours } = street
  const station = phone && { station: { phone, ...(hours && { hours }) } }
  return done({ unions, enterprises: enterprises - gone, withoutUnion, members, ...station })
}
