import type { DocChange } from '../applyChanges'
import type { StoredCollection } from '../collection'
import type { Selection } from '../query/select'
import type { DatabaseSession } from '../session'
import type { InPlace } from '../update/inPlace'
import type { Doc, Fields } from '../values/document'

/**
 * Selects, changes and writes without a break, so that nothing comes between. When another transaction holds one of the
 * documents, it waits for the end of that one and selects anew.
 */
export async function modify(
  session: DatabaseSession,
  { collection, query, selection }: { collection: StoredCollection; query: Fields; selection: Selection },
  changed: (document: Doc, inPlace?: InPlace) => Doc | null
): Promise<readonly DocChange[]> {
  for (;;) {
    const found = session.select(collection, query, selection)
    const ids = found.map(({ _id }) => _id)
    const holder = session.holder(collection, ids)
    if (!holder) {
      // Several are written all or none: each keeps its version before until all are.
      const inPlace = found.length === 1 ? session.inPlace(collection) : undefined
      try {
        const changes = found.map((before) => ({ collection, before, after: changed(before, inPlace) }))
        session.write(changes.filter(({ before, after }) => before !== after))
        return changes
      } catch (error) {
        inPlace?.undo()
        throw error
      }
    }
    await holder.ended
  }
}
