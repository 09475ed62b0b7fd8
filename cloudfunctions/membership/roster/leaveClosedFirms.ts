import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { closedAmong } from '../rows/closedAmong'
import { followRow } from '../rows/followRow'
import type { Planned } from './decideRow'

/** Takes rows out of enterprises again that were closed while they were written: new ones go, moved ones are where they were. */
export async function leaveClosedFirms(store: Store, batch: readonly Planned[]): Promise<void> {
  const closed = await closedAmong(
    store,
    batch.flatMap(({ after }) => after?.enterpriseId ?? [])
  )
  for (const { before, after } of batch) {
    if (!after || !closed.has(after.enterpriseId) || before?.enterpriseId === after.enterpriseId) continue
    const { enterpriseId, phone, name } = after
    if (!before) await store.members.remove({ enterpriseId, phone, name, personId: null })
    else {
      const { unionId, standing, positions } = before
      const back = { enterpriseId: before.enterpriseId, unionId, standing, positions: positions ?? _.remove() }
      await store.members.change({ _id: before.id, enterpriseId }, back)
      await followRow(store, await store.members.get(before.id))
    }
  }
}
