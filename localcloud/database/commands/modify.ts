import type { DocChange } from '../applyChanges'
import type { StoredCollection } from '../collection'
import type { Selection } from '../query/select'
import type { DatabaseSession } from '../session'
import type { Doc, Fields } from '../values/document'

/**
 * Selects, changes and writes without a break, so that nothing comes between. When another transaction holds one of the
 * documents, it waits for the end of that one and selects anew.
 */
export async function modify(
  session: DatabaseSession,
  { collection, query, selection }: { collection: StoredCollection; query: Fields; selection: Selection },
  changed: (document: Doc) => Doc | null
): Promise<readonly DocChange[]> {
  for (;;) {
    const found = session.select(collection, query, selection)
    const ids = found.map(({ _id }) => _id)
    const holder = session.holder(collection, ids)
    if (!holder) {
      const changes = found.map((before) => ({ collection, before, after: changed(before) }))
      session.write(changes.filter(({ before, after }) => before !== after))
      return changes
    }
    await holder.ended
  }
}
