import { type AskedOfOwn, MOST_OWN } from '#server/retention/ownData'
import { inBeijing } from '#shared/beijingTime'
import type { OwnItem } from '#shared/privacy/own'

/** Brought lists in which somebody is, as their own data; the latest event first. */
export async function listOwnEarlier({ store, person: { member } }: AskedOfOwn): Promise<OwnItem[]> {
  if (!member) return []
  const entries = await store.earlierEntries.list({ where: { memberId: member.id }, limit: MOST_OWN })
  const lists = await store.earlierLists.listByIds(entries.map(({ listId }) => listId))
  return lists
    .toSorted((one, other) => other.startsAt - one.startsAt)
    .map(({ title, startsAt }) => ({
      title,
      facts: [
        ['往届名单', '服务站从以前的名单导进来的'],
        ['活动日子', inBeijing(startsAt).format('YYYY-MM-DD')],
      ],
    }))
}
