import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { type Odds, oddsFrom } from '#shared/events/odds/odds'
import type { Place } from '#shared/events/registration'

/** 往届补上的机会, for somebody in line, from the record of their kind: one question by id, whatever has been. */
export async function seeOdds(
  { lineRecords }: Store,
  { kind, sessions, capacity }: UnionEvent,
  { mine, cameUp }: { mine: Place | undefined; cameUp: number }
): Promise<Odds | undefined> {
  if (mine?.status !== 'waitlisted' || sessions) return undefined
  const record = await lineRecords.find(kind)
  return oddsFrom(record?.ends ?? [], { capacity, cameUp, position: mine.position })
}
