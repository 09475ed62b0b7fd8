import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { Planned } from './decideRow'

/** 重新点数. The directory's numbers of members, for every firm and union that a sheet has been about. */
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
