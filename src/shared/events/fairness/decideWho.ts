import { dayText } from '../../beijingTime'
import { type Member, memberTagName, positionName } from '../../membership/member'
import { quoted } from '../../quoted'
import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'
import type { AgeRefusal } from './decideAge'
import { latestInSeason, latestOfKind, type PastPlace } from './pastPlace'
import { pauseOf } from './pause'

/** What the roster and the record of earlier events say of somebody. */
export interface Known extends Pick<Member, 'positions' | 'tags'> {
  past: PastPlace[]
}

/** 由主席来领: somebody else, or a union that has its one. */
export type ClaimRefusal = 'chair_only' | 'claimed_already'

export type WhoRefusal =
  | 'post_only'
  | 'tag_only'
  | 'never_only'
  | 'before_only'
  | 'once_a_year'
  | 'paused'
  | AgeRefusal
  | ClaimRefusal

type Ruled = Pick<UnionEvent, 'only' | 'fairness' | 'kind' | 'startsAt'>

/** 合不合条件. The first condition or rule of the event that somebody does not meet, in concrete words. */
export function decideWho(event: Ruled, known: Known, now: number): Result<'fits', WhoRefusal> {
  const { only = {}, fairness = {} } = event
  const { positions, tags, editions } = only
  if (positions && !positions.some((one) => known.positions?.includes(one)))
    return refused('post_only', `这个活动只对${positions.map((one) => positionName[one]).join('、')}开放，`)
  if (tags && !tags.some((one) => known.tags?.includes(one)))
    return refused('tag_only', `这个活动只对${tags.map((one) => memberTagName[one]).join('、')}开放，`)
  const earlier = latestOfKind(event, known.past)
  if (editions === 'never' && earlier) return refused('never_only', `您 ${takenPart(earlier, now)}，`)
  if (editions === 'before' && !earlier) return refused('before_only')
  const held = fairness.onceAYear && latestInSeason(event, known.past)
  if (held) return refused('once_a_year', `您 ${takenPart(held, now)}，`)
  const pause = fairness.pauseDays && pauseOf(known.past, fairness.pauseDays, now)
  if (pause)
    return refused('paused', `${missedWords(pause.missed)}，${dayText(pause.until, now)}以前先不能报这个活动；`)
  return done('fits')
}

/** Whether an event asks what only the roster and the record can say. */
export function asksRecord({ only, fairness }: Pick<UnionEvent, 'only' | 'fairness'>): boolean {
  return only !== undefined || fairness !== undefined
}

function takenPart({ title, startsAt }: PastPlace, now: number): string {
  return `${dayText(startsAt, now)}已参加过${quoted(title)}`
}

function missedWords([last, before]: [PastPlace, PastPlace]): string {
  return `${quoted(before.title)}和${quoted(last.title)}您报了名没来，也没有说`
}
