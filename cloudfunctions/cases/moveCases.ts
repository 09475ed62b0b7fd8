import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Union } from '#shared/directory/directory'
import { caseTasks } from './caseTasks'

/** 诉求随工会走. What is still open of a union goes to the one it was merged into, whose chair then answers; the promise stands. */
export async function moveCases(
  store: Store,
  { from, to }: { from: string; to: Pick<Union, 'id' | 'name'> }
): Promise<void> {
  const open = await store.cases.listAll({ where: { unionId: from, shelf: 'open' }, fields: ['_id'] })
  for (const { id } of open) {
    await store.cases.change({ _id: id, unionId: from }, { unionId: to.id, unionName: to.name, rev: _.inc(1) })
    await caseTasks.note(store, id)
  }
}
