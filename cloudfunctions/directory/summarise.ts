import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 家底. Numbers counted from the lists themselves, so that they agree with the lists they open. */
export async function summarise(
  _input: Input<'directory.summary'>,
  { store }: Context
): Promise<Output<'directory.summary'>> {
  const [enterprise, community, industry, enterprises, members] = await Promise.all([
    store.unions.count({ kind: 'enterprise' }),
    store.unions.count({ kind: 'community' }),
    store.unions.count({ kind: 'industry' }),
    store.enterprises.count(),
    store.members.count({ standing: 'member' }),
  ])
  return done({ unions: { enterprise, community, industry }, enterprises, members })
}
