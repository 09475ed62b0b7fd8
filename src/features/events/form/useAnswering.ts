import { useState } from 'react'
import { faultTexts } from '#client/forms/texts'
import { showFirstFault } from '#platform/pages/showFirstFault'
import type { AnswerFault } from '#shared/events/form/faultOf'
import { judgeAnswers } from '#shared/events/form/judge'
import type { Answers, Question } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'

/**
 * What is asked and what is wrong while somebody answers: questions appear and vanish with each answer, and a fault is
 * said once they wanted to send, until it is mended.
 */
export function useAnswering(questions: Question[], words: Answers) {
  const [said, setSaid] = useState<string[]>([])
  const judged = judgeAnswers(questions, words)
  const told = Object.keys(judged.faults).filter((id) => said.includes(id))
  const first = questions.find(({ id }) => told.includes(id))

  const faultOf = (id: string): AnswerFault | undefined => (said.includes(id) ? lookUp(judged.faults, id) : undefined)
  /** Answers to send; undefined, with the first fault in sight, when something is wrong. */
  const take = (): Answers | undefined => {
    const wrong = Object.keys(judged.faults)
    setSaid(wrong)
    if (wrong.length === 0) return judged.answers
    showFirstFault()
    return undefined
  }

  return {
    asked: questions.filter(({ id }) => judged.asked.includes(id)),
    faultOf,
    problem: first && faultTexts.count(told.length, first.label),
    take,
    /** Whoever types again is told anew only when they want to send. */
    forget: (id: string) => setSaid((before) => before.filter((known) => known !== id)),
  }
}
