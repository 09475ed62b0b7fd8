/** What of an event people see move. */
interface WhenAndWhere {
  startsAt: number
  endsAt: number
  venue: string
}

/** 改期改址. The last time that an event was moved once people were in it, and how it stood before. */
export interface EventMove {
  /** Names the move in answers and in the push about it. */
  turn: string
  at: number
  from: WhenAndWhere
  /** Why, in the words of whoever moved it. */
  reason?: string
}

/** 还去, 不去了. What somebody answered to a move. */
export interface MoveAnswer {
  turn: string
  stays: boolean
  at: number
}

/** The move as somebody sees it who was in before; `stays` once they have said that they still come. */
export interface MoveSeen extends EventMove {
  stays?: true
}

/** How many have answered; `silent` are still in and have not. */
export interface MoveAnswers extends EventMove {
  stays: number
  leaves: number
  silent: number
}

/** What of an event is other than it was, for the page that shows both. */
export function movedParts(
  { startsAt, venue }: Pick<WhenAndWhere, 'startsAt' | 'venue'>,
  { from }: EventMove
): { time: boolean; venue: boolean } {
  return { time: from.startsAt !== startsAt, venue: from.venue !== venue }
}
