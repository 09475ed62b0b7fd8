import type { Store } from '#server/store'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { numbered } from './placing'

/** Gives a number to holders who have none: those of before there were numbers, in the order in which they came. */
export async function numberHolders({ places }: Pick<Store, 'places'>, book: PlaceBook): Promise<void> {
  const known = new Set(book.numbered)
  const held = Object.values(book.turns).filter(({ state }) => state === 'held')
  const people = held.sort((one, other) => one.at - other.at).flatMap(membersOf)
  const without = people.filter((id) => !known.has(id))
  if (without.length > 0 || !book.numbered) await places.change({ _id: book.id }, numbered(without))
}
