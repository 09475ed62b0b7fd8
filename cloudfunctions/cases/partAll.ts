import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** What waited for a case that was taken back waits for itself again. */
export async function partAll({ cases }: Pick<Store, 'cases'>, mainId: string): Promise<void> {
  await cases.change({ joinedTo: mainId, shelf: 'open' }, { joinedTo: _.remove(), rev: _.inc(1) })
}
