import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesOf } from '#shared/events/places/placesOf'

/** For so long the places of an offer were nobody's. */
function idleOf(turn: Turn, now: number): number {
  return turn.state === 'offered' ? Math.max(0, now - turn.at) * placesOf(turn) : 0
}

/** Counts the time for which an offer held its places, in the step that ends it, however it ends. */
export function countIdle(turn: Turn, now: number): Changes<PlaceBook> {
  const idle = idleOf(turn, now)
  return idle > 0 ? { idleMs: _.inc(idle) } : {}
}

/**
 * 空着等答复. How long places were held for people who had not answered yet, all places together: those that were, and those
 * that still are. Nothing where nobody is asked.
 */
export async function seeIdle(
  { places }: Pick<Store, 'places'>,
  { id, offer }: UnionEvent,
  now: number
): Promise<{ idleMs?: number }> {
  if (!offer) return {}
  const [book] = await places.project<Pick<PlaceBook, 'offers' | 'idleMs'>>({ _id: id }, { offers: 1, idleMs: 1 })
  const { offers = [], idleMs = 0 } = book ?? {}
  if (offers.length === 0) return { idleMs }
  const [turns] = await places.project<Record<string, Turn>>(
    { _id: id },
    Object.fromEntries(offers.map(({ key }) => [key, `$turns.${key}`]))
  )
  const held = Object.entries(turns ?? {}).filter(([key]) => offers.some((offer) => offer.key === key))
  return { idleMs: held.reduce((sum, [, turn]) => sum + idleOf(turn, now), idleMs) }
}
