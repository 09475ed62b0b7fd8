/** Fewer events of a kind say nothing. */
export const ENOUGH_EVENTS = 5

/** How far the line of an event came: places it had, and up to which turn there was one for whoever waited. */
export interface LineEnd {
  eventId: string
  endedAt: number
  capacity: number
  reach: number
}

/** 候补的往届. The lines of events of one kind that are over, in which somebody waited; its id is the kind. */
export interface LineRecord {
  id: string
  ends: LineEnd[]
}

/** In so many of so many lines there was a place for whoever stood here. */
export interface Odds {
  came: number
  of: number
}

interface Standing {
  capacity: number
  /** Turns that have come up so far, and the position of the one who asks. */
  cameUp: number
  position: number
}

/**
 * 往届补到哪里. Compares where somebody stands with where the lines of earlier events ended, in proportion to their places.
 * Those who give up in front of them are not counted in, so that it rather says too little. Nothing where the record is thin.
 */
export function oddsFrom(ends: LineEnd[], { capacity, cameUp, position }: Standing): Odds | undefined {
  const told = ends.filter((end) => end.capacity > 0)
  if (told.length < ENOUGH_EVENTS || capacity === 0) return undefined
  const came = told.filter(({ reach, capacity: places }) => reach * capacity >= (cameUp + position) * places)
  return { came: came.length, of: told.length }
}

interface Ended {
  cameUp: number
  free: number
  waiting: number
}

/** Up to which turn of the line there was a place; nothing where nobody ever waited. */
export function reachOf({ cameUp, free, waiting }: Ended): number | undefined {
  if (cameUp === 0 && waiting === 0) return undefined
  return waiting === 0 ? cameUp + free : cameUp
}
