import { clockText, momentText, spanText } from '../../beijingTime'
import type { PosterWords } from '../../pictures/words'
import type { UnionEvent } from '../event'
import { whoMayText } from '../whoMayText'

/** Long before any event, so that every date is written with its year: a poster is read at any time. */
const NEVER = 0

/** What a poster says of an event. `names` are those of the unions that it is open to. */
export function posterWords(event: UnionEvent, names: string[]): PosterWords {
  const { kind, title, startsAt, endsAt, closesAt, venue, organiser } = event
  const facts: PosterWords['facts'] = [
    ['时间', `${spanText(startsAt, endsAt, NEVER)}，${clockText(startsAt)} 开始`],
    ['地点', venue],
    ['谁能报', whoMayText(event, names)],
    ['报名', `${momentText(closesAt, NEVER)} 截止`],
  ]
  return { cover: kind, title, facts, organiser }
}
