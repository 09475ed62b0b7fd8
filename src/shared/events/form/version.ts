import { lookUp } from '../../lookUp'
import { withKnownAmounts } from '../stock/stock'
import type { EarlierForm, WithForm } from './formState'
import { judgeAnswers } from './judge'
import type { Answers, Question } from './question'

export const EARLIER_KEPT = 5

export function versionOf({ form }: Pick<WithForm, 'form'>): number {
  return form?.version ?? 1
}

/** The form of an event that is out with new questions: a version more where they differ, and what became another in it. */
export function nextForm(event: WithForm & { earlierForms?: EarlierForm[] }, words: Question[]) {
  const questions = words.map((question) =>
    withConsentVersion(withKnownAmounts(question, event.questions), event.questions)
  )
  if (JSON.stringify(questions) === JSON.stringify(event.questions)) return undefined
  const version = versionOf(event) + 1
  const changed = Object.fromEntries(
    questions.flatMap((question) => {
      const before = event.questions.find(({ id }) => id === question.id)
      const since =
        before && meaning(before) === meaning(question) ? lookUp(event.form?.changed ?? {}, before.id) : version
      return since === undefined ? [] : [[question.id, since]]
    })
  )
  const earlier = [...(event.earlierForms ?? []), { version: version - 1, questions: event.questions }]
  return { questions, form: { version, changed }, earlierForms: earlier.slice(-EARLIER_KEPT) }
}

/** Other options only matter to whoever chose one that is gone, and judging finds those. */
function meaning({ kind, label, consent }: Question): string {
  return JSON.stringify([kind, label, consent?.text])
}

function withConsentVersion(question: Question, before: Question[]): Question {
  if (!question.consent) return question
  const known = before.find(({ id }) => id === question.id)?.consent
  const { text } = question.consent
  if (!known) return { ...question, consent: { text, version: 1 } }
  return { ...question, consent: { text, version: known.text === text ? known.version : known.version + 1 } }
}

/** Questions that are not sensitive any more though they were: what was said under that promise stays under it. */
export function noLongerSensitive(before: Question[], after: Question[]): Question[] {
  return after.filter(({ id, sensitive }) => !sensitive && before.some((one) => one.id === id && one.sensitive))
}

/**
 * 还要填的. What somebody has to answer anew: what became another since the version that they answered, and what is
 * wrong by the form of today.
 */
export function toAnswerAnew(event: WithForm, answers: Answers, version = 1): Question[] {
  const { faults, asked } = judgeAnswers(event.questions, answers)
  const isNew = (id: string) => (lookUp(event.form?.changed ?? {}, id) ?? 1) > version && asked.includes(id)
  return event.questions.filter(({ id }) => lookUp(faults, id) !== undefined || isNew(id))
}
