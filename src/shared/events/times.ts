/** The four times of an event; a half-filled form lacks some. */
export interface EventTimes {
  startsAt?: number | undefined
  endsAt?: number | undefined
  opensAt?: number | undefined
  closesAt?: number | undefined
}

export interface Misplaced {
  endsAt?: 'before_start'
  closesAt?: 'after_start' | 'before_open'
}

/** Times in the wrong order, by the field at which it is said; none when they are right. */
export function misplacedTimes({ startsAt, endsAt, opensAt, closesAt }: EventTimes): Misplaced {
  return {
    ...(isAfter(startsAt, endsAt, 'or_same') && { endsAt: 'before_start' }),
    ...(isAfter(closesAt, startsAt) && { closesAt: 'after_start' }),
    ...(isAfter(opensAt, closesAt, 'or_same') && { closesAt: 'before_open' }),
  }
}

function isAfter(one: number | undefined, other: number | undefined, orSame?: 'or_same'): boolean {
  if (one === undefined || other === undefined) return false
  return one > other || (orSame !== undefined && one === other)
}

/** The times after a change of some of them: whose beginning moves lasts as long as before. */
export function movedTimes(before: EventTimes, part: EventTimes): EventTimes {
  const { startsAt, endsAt } = before
  const isMoved = part.startsAt !== undefined && startsAt !== undefined && endsAt !== undefined
  return { ...before, ...(isMoved && { endsAt: endsAt + Number(part.startsAt) - startsAt }), ...part }
}
