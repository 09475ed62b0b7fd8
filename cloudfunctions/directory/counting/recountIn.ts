import { runEach } from '#server/runEach'
import type { Store } from '#server/store'

const AT_ONCE = 10

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
      AT_ONCE
    )
  await recountOf(enterprises, 'enterpriseId', enterpriseIds)
  await recountOf(unions, 'unionId', unionIds)
}
