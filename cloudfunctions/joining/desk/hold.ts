import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Joining } from '#shared/joining/joining'

/** Longer than a call of the functions may last. */
const HOLDS_MS = 60_000

/** Takes the application as it was seen; false where somebody has moved it, or holds it now. */
export async function hold({ id, rev }: Joining, { store, now }: PersonContext): Promise<boolean> {
  const rows = store.joinings.lease({
    due: { _id: id, rev, heldUntil: _.lte(now) },
    ...{ order: ['_id', 'asc'], limit: 1, asSeen: ['rev', 'heldUntil'] },
    until: () => now + HOLDS_MS,
    hold: (heldUntil) => ({ heldUntil }),
  })
  for await (const { row } of rows) return row.id === id
  return false
}

export async function letGo({ id, rev }: Joining, { store }: PersonContext): Promise<void> {
  await store.joinings.change({ _id: id, rev }, { heldUntil: 0 })
}
