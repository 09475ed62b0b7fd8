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
  const recall = (questions: Question[]): Answers =>
    Object.fromEntries(
      questions.filter(isKept).flatMap((question) => {
        const answer = lookUp(draft, keyOf(question))
        return answer ? [[question.id, answer]] : []
      })
    )
  const keep = (questions: Question[], answers: Answers) => {
    const kept = questions.filter(isKept).flatMap((question) => {
      const answer = lookUp(answers, question.id)
      return answer ? [[keyOf(question), answer]] : []
    })
    if (kept.length > 0) change(Object.fromEntries(kept))
  }
  return { isRecalled, recall, keep }
}

function isKept({ kind, sensitive }: Question): boolean {
  return SAME.includes(kind) && !sensitive
}
