import { done, type Result, refused } from '../result'

/** 送审. The person who wants something to pass. */
export interface Asked {
  askedBy: string
  askedByName: string
  askedAt: number
}

/** 审核. Decision of another person; a word goes with what is sent back. */
export interface Decided {
  decidedBy: string
  decidedByName: string
  decidedAt: number
  word?: string
}

export type Decision = 'pass' | 'sendBack'

interface Deciding {
  decision: Decision
  by: string
  /** Whether the person who asked may take it back: not where a no is a ruling on it. */
  takesBack: boolean
}

export function isOwnWork(asked: Pick<Asked, 'askedBy'> | undefined, personId: string): boolean {
  return asked?.askedBy === personId
}

/** 谁可以审. Anybody but the person who asked: nobody passes their own work. */
export function decideReview(
  asked: Pick<Asked, 'askedBy'>,
  { decision, by, takesBack }: Deciding
): Result<Decision, 'own_work'> {
  const isTakenBack = decision === 'sendBack' && takesBack
  return isOwnWork(asked, by) && !isTakenBack ? refused('own_work') : done(decision)
}
