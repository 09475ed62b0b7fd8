import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { chooseNext } from '#shared/events/places/chooseNext'
import { membersOf } from '#shared/events/places/guests'
import { offerEnds } from '#shared/events/places/offerEnds'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { moveUp, noteWhy } from './moveUp'
import { readLine } from './readLine'

/** Whoever does not meet what the event asks may be put right in the roster, which tells no event: so long until the next look. */
const MEND_MS = 3_600_000

/**
 * 递补. Gives or offers every free place to the first in line who can take it and still meets what the event asks, until
 * none is free or nobody can; where too few are free for a party, they may be saved up for it. An offer that would end after the start is not made.
 */
export async function promoteWaiting(store: Store, event: UnionEvent, now: number): Promise<number> {
  const { offer, id: eventId } = event
  const until = offer && offerEnds({ ...event, offer }, now)
  if (now >= event.startsAt || (offer && until === undefined)) return 0
  for (let promoted = 0; ; ) {
    const line = await readLine(store, event, now)
    if (!line) return promoted
    const chosen = chooseNext(line)
    const { moves, saves } = chosen
    for (const { turn, until: ends } of saves)
      if (!turn.saved) await promiseWork(store, { name: 'events.line', subject: eventId, at: ends, now })
    if (moves.length === 0) {
      await noteWhy(store, eventId, { line, chosen, now })
      if (chosen.passed.some(({ why }) => why === 'unfit'))
        await promiseWork(store, { name: 'events.line', subject: eventId, at: now + MEND_MS, now })
      return promoted
    }
    if (until) await promiseWork(store, { name: 'events.line', subject: eventId, at: until, now })
    if (!(await moveUp(store, eventId, { line, chosen, until, now }))) continue
    for (const { turn } of moves) for (const member of membersOf(turn)) await settleMember(store, event, member, now)
    promoted += moves.length
  }
}
