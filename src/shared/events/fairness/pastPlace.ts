import { inBeijing } from '../../beijingTime'
import type { Asked, Decided } from '../../review/review'
import type { UnionEvent } from '../event'

/** 没来，也没说. Marked by the organiser; excused once an officer has accepted a plea. */
export interface Absence {
  at: number
  by: string
  excusedAt?: number
  plea?: Plea
}

/** 申诉. The words of somebody who pauses, and what an officer decided. */
export interface Plea extends Asked {
  words: string
  state: 'asked' | 'lifted' | 'kept'
  decided?: Decided
}

/** 参加过的. A place that somebody had in an event that is over. */
export interface PastPlace extends Pick<UnionEvent, 'title' | 'kind' | 'startsAt' | 'endsAt'> {
  eventId: string
  absent?: Absence
}

type Edition = Pick<UnionEvent, 'kind' | 'startsAt'>

/** The latest event of the same kind in which somebody had a place. */
export function latestOfKind({ kind }: Pick<Edition, 'kind'>, past: PastPlace[]): PastPlace | undefined {
  return past.filter((one) => one.kind === kind).sort((one, other) => other.startsAt - one.startsAt)[0]
}

/** 同一季. The latest of the same kind in the same calendar year of Beijing: what makes somebody no newcomer any more. */
export function latestInSeason(event: Edition, past: PastPlace[]): PastPlace | undefined {
  const year = inBeijing(event.startsAt).year()
  return latestOfKind(
    event,
    past.filter(({ startsAt }) => inBeijing(startsAt).year() === year)
  )
}
