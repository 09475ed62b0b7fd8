import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { Planned } from './decideRow'

/** 重新点数. Counts the members of every firm and union that a sheet was about, for the directory. */
export async function recount(store: Store, plan: Planned[]): Promise<void> {
  const rows = plan.flatMap(({ before, after }) => before ?? after ?? [])
  const { enterprises, unions } = store
  const recountIn = (collection: typeof enterprises | typeof unions, field: 'enterpriseId' | 'unionId') =>
    runEach(
      [...new Set(rows.map((row) => row[field]))],
      async (id) => {
        const members = await store.members.count({ [field]: id, standing: 'member' })
        await collection.change({ _id: id }, { members })
      },
      10
    )
  await recountIn(enterprises, 'enterpriseId')
  await recountIn(unions, 'unionId')
}
