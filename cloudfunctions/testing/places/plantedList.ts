import type { Store } from '#server/store'
import { earlierEntryId } from '#shared/events/earlier/earlierList'

/** Writes down a list of an edition that was over at that moment, with one in it. */
export async function plantedList({ earlierLists, earlierEntries }: Store, id: string, at: number): Promise<void> {
  await earlierLists.add({ id, title: '第一届', kind: 'chess', startsAt: at - 1, endsAt: at, by: '林干事', at })
  await earlierEntries.add({ id: earlierEntryId(id, 'm'), listId: id, memberId: 'm', importId: 'i' })
}
