import { done, type Result, refused } from '../result'

/** 送审. The person who wants something to pass. */
export interface Asked {
  askedBy: string
  askedByName: string
  askedAt: number
}

/** 审核. Decision of another person; a word goes with what is sent back, `alone` is why nobody else has looked. */
export interface Decided {
  decidedBy: string
  decidedByName: string
  decidedAt: number
  word?: string
  alone?: string
}

export type Decision = 'pass' | 'sendBack'

/** 一个人. One human being, by everything that tells two accounts of the same one: account, row of the roster, phone. */
export interface Human {
  personId: string
  memberId?: string
  /** Digest of the phone on the row. */
  phone?: string
}

/** 同一个人. Two accounts of one row of the roster, or of one phone, are one person: a second account is no second reader. */
export function isSameHuman(one: Human, other: Human): boolean {
  const same = (key: keyof Human) => one[key] !== undefined && one[key] === other[key]
  return same('personId') || same('memberId') || same('phone')
}

interface Deciding {
  decision: Decision
  by: Human
  /** Whether the person who asked may take it back: not where a no is a ruling on it. */
  takesBack: boolean
}

/** 谁可以审. Anybody but the person who asked: nobody passes their own work. */
export function decideReview(asker: Human, { decision, by, takesBack }: Deciding): Result<Decision, 'own_work'> {
  const isTakenBack = decision === 'sendBack' && takesBack
  return isSameHuman(asker, by) && !isTakenBack ? refused('own_work') : done(decision)
}
