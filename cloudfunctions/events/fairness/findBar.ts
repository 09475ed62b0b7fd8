import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { asksRecord, decideWho, type Known, type WhoRefusal } from '#shared/events/fairness/decideWho'
import type { Member } from '#shared/membership/member'
import type { Refused } from '#shared/result'
import { type Asker, findAgeBar } from './ageBar'
import { readPast } from './readPast'

/**
 * 够不上的条件. The refusal for a person and the member that they are, or nothing; an event without conditions and rules asks
 * the store nothing.
 */
export async function findBar(
  asker: Asker,
  event: UnionEvent,
  member: string
): Promise<Refused<WhoRefusal> | undefined> {
  if (!asksRecord(event)) return undefined
  const { store, now } = asker
  const knownOf = await readKnown(store, event, [member], now)
  const decision = decideWho(event, knownOf(member), now)
  return decision.ok ? findAgeBar(asker, event) : decision
}

/** What conditions and rules ask of these members; rows and record are read only where something asks for them. */
export async function readKnown(
  store: Store,
  event: UnionEvent,
  members: string[],
  now: number
): Promise<(member: string) => Known> {
  const { only = {}, fairness = {}, kind } = event
  const rows = only.positions || only.tags ? await store.members.listByIds(members) : []
  const asks = only.editions !== undefined || fairness.onceAYear || fairness.pauseDays !== undefined
  const pastOf = asks
    ? await readPast(store, { members, kind: fairness.pauseDays === undefined ? kind : undefined, now })
    : () => []
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (member) => ({ ...rosterPart(byId.get(member)), past: pastOf(member) })
}

function rosterPart(row: Member | undefined): Pick<Known, 'positions' | 'tags'> {
  return { ...(row?.positions && { positions: row.positions }), ...(row?.tags && { tags: row.tags }) }
}
