import type { UnionEvent } from '../events/event'

/** Photos that one report takes from the wall, at most. */
export const MOST_IN_REPORT = 9

/** 活动总结. What an event came to, in numbers that are counted anew at each look. */
export interface Recap {
  event: Pick<UnionEvent, 'id' | 'title' | 'kind' | 'venue' | 'startsAt' | 'endsAt' | 'organiser'>
  /** False until the event is over, since its numbers still move, and for one that was cancelled, which never took place. */
  isOver: boolean
  /** Missing where no push of an article about it has gone out. */
  told?: { people: number; opened: number }
  /** Readers of the articles about it. */
  read: number
  /** Everybody who ever had or awaited a place, and those who gave it back. */
  signedUp: number
  withdrawn: number
  came: number
  /** Family that came along, who are no members. */
  family: number
  unions: number
  enterprises: number
  judged: number
  /** Missing while fewer than five have judged. */
  pleased?: number
  results: CompetitionResult[]
}

/** The first of a competition whose order is final. */
export interface CompetitionResult {
  name: string
  people: number
  first: { place: number; name: string; unit: string }[]
}

/** A step of the way from hearing of it to judging it. */
export interface FunnelStep {
  step: 'told' | 'opened' | 'signedUp' | 'came' | 'judged'
  people: number
}

/** 漏斗. The steps that can be told; who was never told by a push is in the later ones all the same. */
export function funnelOf({ told, signedUp, came, judged }: Recap): FunnelStep[] {
  return [
    ...(told
      ? [
          { step: 'told' as const, people: told.people },
          { step: 'opened' as const, people: told.opened },
        ]
      : []),
    // Without a sign-up of anybody there is no such step: people came by a paper list.
    ...(signedUp > 0 || came === 0 ? [{ step: 'signedUp' as const, people: signedUp }] : []),
    { step: 'came', people: came },
    { step: 'judged', people: judged },
  ]
}
