import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { Planned } from './decideRow'

/** 重新点数. Counts the members of every firm and union that a sheet was about, for the directory. */
export async function recount(store: Store, plan: Pick<Planned, 'before' | 'after'>[]): Promise<void> {
  const rows = plan.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())
  await recountIn(store, {
    enterpriseIds: rows.map(({ enterpriseId }) => enterpriseId),
    unionIds: rows.map(({ unionId }) => unionId),
  })
}

/** Counts the members of these enterprises and unions; what belongs to no union is counted in none. */
export async function recountIn(
  store: Store,
  { enterpriseIds, unionIds }: { enterpriseIds: string[]; unionIds: string[] }
): Promise<void> {
  const { enterprises, unions } = store
  const recountOf = (
    collection: typeof enterprises | typeof unions,
    field: 'enterpriseId' | 'unionId',
    ids: string[]
  ) =>
    runEach(
      [...new Set(ids)].filter((id) => id !== ''),
      async (id) => {
        const members = await store.members.count({ [field]: id, standing: 'member' })
        await collection.change({ _id: id }, { members })
      },
      10
    )
  await recountOf(enterprises, 'enterpriseId', enterpriseIds)
  await recountOf(unions, 'unionId', unionIds)
}
