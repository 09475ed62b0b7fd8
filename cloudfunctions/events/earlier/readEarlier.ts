import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PastPlace } from '#shared/events/fairness/pastPlace'

/** A place in an event that is over, and whose it was. */
export interface EarlierPlace {
  memberId: string
  place: PastPlace
}

/** 往届名单里的. What brought lists say of these members; a second question only where one of them is in a list. */
export async function readEarlier(
  { earlierEntries, earlierLists }: Store,
  { members, now }: { members: string[]; now: number }
): Promise<EarlierPlace[]> {
  const entries = await earlierEntries.listAll({
    where: { memberId: _.in(members) },
    fields: ['memberId', 'listId'],
  })
  if (entries.length === 0) return []
  const lists = await earlierLists.listByIds([...new Set(entries.map(({ listId }) => listId))])
  const byId = new Map(lists.map((list) => [list.id, list]))
  return entries.flatMap(({ memberId, listId }) => {
    const list = byId.get(listId)
    if (!list || list.endsAt > now) return []
    const { id, eventId = id, title, kind, startsAt, endsAt } = list
    return [{ memberId, place: { eventId, title, kind, startsAt, endsAt } }]
  })
}
