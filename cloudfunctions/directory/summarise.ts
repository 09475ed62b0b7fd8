import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done } from '#shared/result'

/** 家底. Numbers counted from the lists themselves, so that they agree with the lists they open. */
export async function summarise(
  _input: Input<'directory.summary'>,
  { store }: Context
): Promise<Output<'directory.summary'>> {
  const there = { closedAt: null }
  const [enterprise, community, industry, enterprises, withoutUnion, members] = await Promise.all([
    store.unions.count({ ...there, kind: 'enterprise' }),
    store.unions.count({ ...there, kind: 'community' }),
    store.unions.count({ ...there, kind: 'industry' }),
    store.enterprises.count({ ...there, unionId: _.gt(NO_UNION) }),
    store.enterprises.count({ ...there, unionId: NO_UNION, isOutside: _.neq(true) }),
    store.members.count({ standing: 'member' }),
  ])
  return done({ unions: { enterprise, community, industry }, enterprises, withoutUnion, members })
}
