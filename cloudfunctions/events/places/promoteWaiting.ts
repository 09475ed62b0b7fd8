import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import type { Turn } from '#shared/events/placeBook'
import { newTurn } from './placing'
import { settleMember } from './settling'

const $ = _.aggregate

/** 递补. Gives every free place to the person who waits longest, one at a time, until none is free or nobody waits. */
export async function promoteWaiting(store: Store, event: UnionEvent, now: number): Promise<number> {
  if (now >= event.startsAt) return 0
  for (let promoted = 0; ; ) {
    const head = await nextInLine(store, event.id)
    if (!head) return promoted
    if (!(await moveUp(store, event.id, head, now))) continue
    await settleMember(store, event, head.member, now)
    promoted += 1
  }
}

async function nextInLine({ places }: Store, eventId: string): Promise<Turn | undefined> {
  const [book] = await places.project<{ left: number; status: string; head?: Turn }>(
    { _id: eventId },
    { left: 1, status: 1, head: $.arrayElemAt(['$waiting', 0]) }
  )
  return book && book.left > 0 && book.status === 'open' ? book.head : undefined
}

/**
 * Moves the head of the queue to a place; false when another run was quicker, or the person has left the queue
 * meanwhile.
 */
async function moveUp({ places }: Store, eventId: string, head: Turn, now: number): Promise<boolean> {
  const moved = await places.change(
    { _id: eventId, status: 'open', left: _.gt(0), 'waiting.0.turn': head.turn },
    {
      left: _.inc(-1),
      waiting: _.pull({ turn: head.turn }),
      holders: _.push([{ ...newTurn(head.member, now), promoted: true }]),
      rev: _.inc(1),
    }
  )
  return moved === 1
}
