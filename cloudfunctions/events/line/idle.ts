import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesOf } from '#shared/events/places/placesOf'
import { lookUp } from '#shared/lookUp'

/** For so long the places of an offer, or those that were saved up, were nobody's. */
export function idleOf(turn: Turn, now: number): number {
  if (turn.state === 'offered') return Math.max(0, now - turn.at) * placesOf(turn)
  if (turn.state !== 'waiting' || !turn.saved) return 0
  const { from, until, many } = turn.saved
  return Math.max(0, Math.min(now, until) - from) * many
}

/** Counts the time for which a turn held places that were nobody's, in the step that ends it, however it ends. */
export function countIdle(turn: Turn, now: number): Changes<PlaceBook> {
  const idle = idleOf(turn, now)
  return idle > 0 ? { idleMs: _.inc(idle) } : {}
}

/**
 * 空着的时间. How long places were held for people who had not answered yet, or saved up for a party, all places together: those
 * that were, and those that still are. Nothing where nobody is asked and nothing saved up.
 */
export async function seeIdle(
  { places }: Pick<Store, 'places'>,
  { id, offer, savesUp }: UnionEvent,
  now: number
): Promise<{ idleMs?: number }> {
  if (!offer && !savesUp) return {}
  const [book] = await places.project<Pick<PlaceBook, 'offers' | 'saving' | 'idleMs'>>(
    { _id: id },
    { offers: 1, saving: 1, idleMs: 1 }
  )
  const { offers = [], saving = [], idleMs = 0 } = book ?? {}
  const keys = [...new Set([...offers, ...saving].map(({ key }) => key))]
  if (keys.length === 0) return { idleMs }
  const [turns] = await places.project<Record<string, Turn>>(
    { _id: id },
    Object.fromEntries(keys.map((key) => [key, `$turns.${key}`]))
  )
  const held = keys.flatMap((key) => (turns && lookUp(turns, key)) || [])
  return { idleMs: held.reduce((sum, turn) => sum + idleOf(turn, now), idleMs) }
}
