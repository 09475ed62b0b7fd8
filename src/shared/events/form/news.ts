import { lookUp } from '../../lookUp'
import type { EarlierForm, WithForm } from './formState'
import { judgeAnswers } from './judge'
import type { Answers, Question } from './question'
import { toAnswerAnew } from './version'

/** What somebody answered, and to which version. */
export interface AnsweredVersion {
  answers: Answers
  version: number
}

/**
 * 新问的. What the form asks of somebody that it did not ask in the version `before`, of which they were told: what became
 * another since, and what is wrong now and was not then.
 */
export function newlyAsked(
  event: WithForm & { earlierForms?: EarlierForm[] },
  { answers, version }: AnsweredVersion,
  before: number
): Question[] {
  const known = event.earlierForms?.find((form) => form.version === before)?.questions ?? []
  const then = judgeAnswers(known, answers).faults
  const now = judgeAnswers(event.questions, answers).faults
  const isNews = (id: string) => {
    if ((lookUp(event.form?.changed ?? {}, id) ?? 1) > before) return true
    return lookUp(now, id) !== undefined && lookUp(then, id) === undefined
  }
  return toAnswerAnew(event, answers, version).filter(({ id }) => isNews(id))
}
