import type { PlaceBook, PlaceSeat } from '#shared/events/places/placeBook'

/** Who holds a place, in the order in which they came, who is offered one, and who waits, in line. */
export function whoIsIn({ turns, people, waiting }: PlaceBook) {
  const inState = (state: string) => (seat: PlaceSeat) => turns[seat.turn]?.state === state
  const named = (state: string) => people.filter(inState(state)).map(({ id }) => id)
  return { held: named('held'), offered: named('offered'), waiting: waiting.flatMap((key) => turns[key]?.people ?? []) }
}
