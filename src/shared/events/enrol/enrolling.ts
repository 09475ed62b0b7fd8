import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'
import type { WithForm } from '../form/formState'
import type { Answers } from '../form/question'
import { toAnswerAnew, versionOf } from '../form/version'
import { wayOf } from '../order/wayOf'

/** Most people of one call: a place is taken for each by itself. */
export const ENROL_AT_ONCE = 20
/** Most characters of a list that is pasted: two hundred lines. */
export const PASTE_MOST = 12_000
/** For so long whoever enrolled somebody may take it back, and nobody has been told. */
export const TAKE_BACK_MS = 10_000
/** The word leaves somewhat later, so that a slow tap within the time is in time. */
export const TELL_AFTER_MS = 15_000

/** Why people must sign up themselves. */
export type SelfRefusal = 'family_self' | 'order_self' | 'team_self' | 'claim_self' | 'age_self'

/**
 * 代报. Whether a chair may take places for others: not where they bring their family, nor where they enter a draw or a
 * team, which is theirs to want, nor where their age is asked, which is theirs to say. What the event asks, each answers on the own phone afterwards.
 */
export function decideEnrolling(
  event: Pick<UnionEvent, 'lottery' | 'rotation' | 'team' | 'family' | 'ceiling' | 'only'>
): Result<'enrolling', SelfRefusal> {
  if (wayOf(event)) return refused('order_self')
  if (event.team) return refused('team_self')
  if (event.ceiling?.byChair) return refused('claim_self')
  if (event.only?.ages) return refused('age_self')
  return event.family && event.family.least > 0 ? refused('family_self') : done('enrolling')
}

/** What somebody still has to answer, by the labels of the questions: whom a chair enrolled, or after the form changed. */
export function labelsToFill(event: WithForm, answers: Answers = {}, version: number = versionOf(event)): string[] {
  return toAnswerAnew(event, answers, version).map(({ label }) => label)
}
