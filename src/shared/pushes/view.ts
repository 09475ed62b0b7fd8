import type { Push, PushResult } from './push'
import type { MessageRoute } from './route'
import type { Tally } from './tally'

/** A push as the desk and the officer's phone see it. */
export type PushCard = Pick<
  Push,
  | 'id'
  | 'kind'
  | 'subjectId'
  | 'title'
  | 'word'
  | 'topic'
  | 'audience'
  | 'state'
  | 'askedBy'
  | 'askedAt'
  | 'sendAt'
  | 'decidedBy'
  | 'decidedAt'
  | 'alone'
  | 'releaseAt'
  | 'releasedAt'
  | 'endedAt'
  | 'reach'
  | 'remark'
  | 'forgottenAt'
> & { tally?: Tally }

export type PushView = PushCard &
  PushResult & {
    /** The cloud's clock, for the countdown. */
    now: number
    /** People whom WeChat might take now. */
    again: number
    /** The audience as a sentence. */
    audienceText: string
  }

/** A person whom a push would reach, before it is asked for. */
export type ReachedPerson = Omit<PushPerson, 'part'>

/** A person of a push: the name is masked, the reason is a sentence. */
export interface PushPerson {
  reader: string
  name: string
  place: string
  route: MessageRoute
  part: keyof Tally
  reason: string
}
