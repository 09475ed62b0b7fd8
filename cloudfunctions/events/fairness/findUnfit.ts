import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { decideWho, type WhoRefusal } from '#shared/events/fairness/decideWho'
import { isOpenTo } from '#shared/events/registration'
import { type Refused, refused } from '#shared/result'
import { readKnown } from './findBar'

export type Unfit = Refused<WhoRefusal | 'not_eligible' | 'members_only' | 'not_bound'>

/**
 * 还合不合条件. What each of these members no longer meets, by the roster and the record as they are now; whoever has left the
 * roster meets nothing.
 */
export async function findUnfit(
  store: Store,
  event: UnionEvent,
  members: string[],
  now: number
): Promise<(member: string) => Unfit | undefined> {
  const [rows, knownOf] = await Promise.all([store.members.listByIds(members), readKnown(store, event, members, now)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (member) => {
    const row = byId.get(member)
    if (!row) return refused('not_bound')
    if (!isOpenTo(event, row))
      return refused(['unions', 'invited'].includes(event.openTo.kind) ? 'not_eligible' : 'members_only')
    const decision = decideWho(event, knownOf(member), now)
    return decision.ok ? undefined : decision
  }
}
