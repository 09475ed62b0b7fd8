import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { asksRecord, decideWho } from '#shared/events/fairness/decideWho'
import { chooseNext, type WaitingLine } from '#shared/events/places/chooseNext'
import { membersOf } from '#shared/events/places/guests'
import { isOpenTo } from '#shared/events/registration'
import { readKnown } from '../fairness/findBar'

/**
 * 补上之前再看一眼. Marks those in line who would come up and no longer meet what the event asks, until all who come up do;
 * every member of a turn must. An event that is open to everyone without conditions is not looked at.
 */
export async function markUnfit(store: Store, event: UnionEvent, line: WaitingLine): Promise<void> {
  if (event.openTo.kind === 'everyone' && !asksRecord(event)) return
  const unfit = new Set(line.unfit)
  line.unfit = unfit
  const looked = new Set<string>()
  for (;;) {
    const chosen = chooseNext(line).moves.filter(({ key }) => !looked.has(key))
    if (chosen.length === 0) return
    const asked = new Map(chosen.map(({ key, turn }) => [key, membersOf(turn)]))
    const isUnfit = await findUnfit(store, event, [...asked.values()].flat(), line.now)
    for (const [key, members] of asked) {
      looked.add(key)
      if (members.some(isUnfit)) unfit.add(key)
    }
  }
}

/** By the roster as it is now; whoever has left it meets nothing. */
async function findUnfit(store: Store, event: UnionEvent, members: string[], now: number) {
  const [rows, knownOf] = await Promise.all([store.members.listByIds(members), readKnown(store, event, members, now)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (member: string) => {
    const row = byId.get(member)
    return !row || !isOpenTo(event, row) || !decideWho(event, knownOf(member), now).ok
  }
}
