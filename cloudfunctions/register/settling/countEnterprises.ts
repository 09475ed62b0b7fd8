import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { NO_UNION } from '#shared/directory/directory'

/** 点数. Counts the enterprises of these unions, for the lists. */
export async function countEnterprises({ unions, enterprises }: Store, unionIds: string[]): Promise<void> {
  const known = new Set(unionIds.filter((id) => id !== NO_UNION))
  await runEach(known, async (id) => {
    await unions.change({ _id: id }, { enterprises: await enterprises.count({ unionId: id, closedAt: null }) })
  })
}
