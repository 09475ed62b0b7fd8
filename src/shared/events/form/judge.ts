import { lookUp } from '../../lookUp'
import { type AnswerFault, BETWEEN, faultOf, tidied } from './faultOf'
import type { Answers, Question } from './question'

interface Judged {
  /** What may be stored: the right answers to the questions that were asked, and to no other. */
  answers: Answers
  /** By the id of the question. */
  faults: Record<string, AnswerFault>
  /** Questions that are asked, given these answers. */
  asked: string[]
}

/**
 * 判答案. Phone and cloud call this: which questions are asked, what is wrong, and what is kept. A condition looks only at
 * what is kept of the questions before, so whatever hangs on a hidden question is hidden too, and the order in which
 * somebody filled it in says nothing.
 */
export function judgeAnswers(questions: Question[], given: Answers): Judged {
  const kept = new Map<string, string>()
  const faults = new Map<string, AnswerFault>()
  const asked = questions.filter((question) => {
    if (!isAsked(question, kept)) return false
    const answer = tidied(question, lookUp(given, question.id) ?? '')
    const fault = faultOf(question, answer)
    if (fault) faults.set(question.id, fault)
    else if (answer !== '') kept.set(question.id, answer)
    return true
  })
  return {
    answers: Object.fromEntries(kept),
    faults: Object.fromEntries(faults),
    asked: asked.map(({ id }) => id),
  }
}

function isAsked({ when = [] }: Question, kept: ReadonlyMap<string, string>): boolean {
  return when.every(({ question, is }) => {
    const answer = kept.get(question)
    if (answer === undefined) return false
    return is === undefined || answer.split(BETWEEN).some((one) => is.includes(one))
  })
}

/** Id of the first question that is not answered as asked, or of an answer to an unknown question. */
export function findWrongAnswer(questions: Question[], answers: Answers): string | undefined {
  const unknown = Object.keys(answers).find((id) => !questions.some((question) => question.id === id))
  return unknown ?? Object.keys(judgeAnswers(questions, answers).faults)[0]
}
