import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceBook, Pool } from '#shared/events/places/placeBook'
import { sessionCapacity } from '#shared/events/places/pools'
import { withAmounts } from '../stock/seeStock'

/** All pools of an event, without loading who has its places. */
export async function readPools(store: Store, eventId: string): Promise<Record<string, Pool>> {
  return (await readNumbers(store, eventId))?.pools ?? {}
}

/** Brings what readers see of an event's size in line with the place book. */
export async function matchCapacity(store: Store, eventId: string, now: number): Promise<void> {
  for (;;) {
    const book = await readNumbers(store, eventId)
    if (!book) return
    const { capacity, rev, sessions, questions } = await store.events.get(eventId)
    const own = sessions?.map((one) => ({ ...one, capacity: sessionCapacity(book.pools, one.id) }))
    const asked = withAmounts(questions, book.stock)
    const isSame = JSON.stringify([own, asked]) === JSON.stringify([sessions, questions])
    if (capacity === book.capacity && isSame) return
    const size = { capacity: book.capacity, ...(own && { sessions: own }), questions: asked }
    if ((await store.events.change({ _id: eventId, rev }, { ...size, changedAt: now, rev: _.inc(1) })) === 1) return
  }
}

async function readNumbers({ places }: Store, eventId: string) {
  const [book] = await places.project<Pick<PlaceBook, 'pools' | 'capacity' | 'stock'>>(
    { _id: eventId },
    { pools: 1, capacity: 1, stock: 1 }
  )
  return book
}
