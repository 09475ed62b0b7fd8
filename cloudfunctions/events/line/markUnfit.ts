import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { asksRecord } from '#shared/events/fairness/decideWho'
import { chooseNext, type WaitingLine } from '#shared/events/places/chooseNext'
import { membersOf } from '#shared/events/places/guests'
import { findUnfit, type Unfit } from '../fairness/findUnfit'

/**
 * 补上之前再看一眼. Marks those in line who would come up, or for whom places are saved up, and who no longer meet what the event asks, until all who come up do;
 * every member of a turn must. An event that is open to everyone without conditions is not looked at. Answers what the first
 * of each turn that was marked does not meet.
 */
export async function markUnfit(store: Store, event: UnionEvent, line: WaitingLine): Promise<Map<string, Unfit>> {
  const found = new Map<string, Unfit>()
  if (event.openTo.kind === 'everyone' && !asksRecord(event)) return found
  const unfit = new Set(line.unfit)
  line.unfit = unfit
  const looked = new Set<string>()
  for (;;) {
    const { moves, saves } = chooseNext(line)
    const chosen = [...moves, ...saves].filter(({ key }) => !looked.has(key))
    if (chosen.length === 0) return found
    const asked = new Map(chosen.map(({ key, turn }) => [key, membersOf(turn)]))
    const unfitOf = await findUnfit(store, event, [...asked.values()].flat(), line.now)
    for (const [key, members] of asked) {
      looked.add(key)
      const why = members.map(unfitOf).find((one) => one !== undefined)
      if (!why) continue
      unfit.add(key)
      found.set(key, why)
    }
  }
}
