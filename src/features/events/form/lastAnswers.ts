import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import type { Answers, Question } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'

const LAST = { schema: v.record(v.string(), v.string()), version: 1 }

/** What is the same from event to event; anything sensitive is asked for each time. */
const SAME: Question['kind'][] = ['phone', 'address', 'choice', 'several', 'yesNo']

const keyOf = ({ kind, label }: Question) => `${kind}:${label}`

/** 上次填的. Kept on this phone alone, for its owner, by the words of the question. */
export function useLastAnswers() {
  const { draft, isRecalled, change } = useDraft('last-answers', LAST, {})
  const keep = (questions: Question[], answers: Answers) => {
    const kept = lastingOf(questions, answers)
    if (Object.keys(kept).length > 0) change(kept)
  }
  return { isRecalled, recall: (questions: Question[]) => recalled(draft, questions), keep }
}

/** Of what was kept the answers to these questions, whatever their ids. */
export function recalled(kept: Record<string, string>, questions: Question[]): Answers {
  return Object.fromEntries(
    questions.filter(isKept).flatMap((question) => {
      const answer = lookUp(kept, keyOf(question))
      return answer ? [[question.id, answer]] : []
    })
  )
}

/** Of these answers what will be the same another time. */
export function lastingOf(questions: Question[], answers: Answers): Record<string, string> {
  return Object.fromEntries(
    questions.filter(isKept).flatMap((question) => {
      const answer = lookUp(answers, question.id)
      return answer ? [[keyOf(question), answer]] : []
    })
  )
}

function isKept({ kind, sensitive }: Question): boolean {
  return SAME.includes(kind) && !sensitive
}
