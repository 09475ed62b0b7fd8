import type { Sealing, Unopened } from '#server/sealing/sealing'
import { _ } from '#server/store/command'
import { answerText, isChosen, SENSITIVE_SHOWN } from '#shared/events/form/answerText'
import type { FilledForm } from '#shared/events/form/decideAnswers'
import type { Answers, Question } from '#shared/events/form/question'
import { unopenedText } from '#shared/events/unopened'
import { lookUp } from '#shared/lookUp'
import { done, type Result } from '#shared/result'
import type { SealedAnswers, StoredRegistration } from '../storedRegistration'

type Kept = Pick<StoredRegistration, 'id' | 'answers' | 'answeredRev' | 'sealed'>

/** Seals somebody's answers for their registration; nothing where nobody said anything to the first form. */
export function sealAnswers(
  sealing: Sealing,
  registrationId: string,
  { answers, form }: FilledForm
): SealedAnswers | undefined {
  const count = Object.keys(answers).length
  if (count === 0 && form === 1) return undefined
  const sealed = sealing.seal(JSON.stringify(answers), answersPlace(registrationId))
  return { ...sealed, count, ...(form > 1 && { form }) }
}

/** Changes of a registration that leave nothing of what its person wrote: answers, sealed or not, and why they left. */
export const withoutAnswers = { answers: {}, sealed: _.remove(), left: _.remove() }

export function openAnswers(sealing: Sealing, row: Kept): Result<Answers, Unopened> {
  const sealed = currentSeal(row)
  if (!sealed) return done(row.answers)
  const opened = sealing.open(sealed, answersPlace(row.id))
  return opened.ok ? done(JSON.parse(opened.value) as Answers) : opened
}

/** Version of the form that was answered. */
export function formOf(row: Kept): number {
  return currentSeal(row)?.form ?? 1
}

/** Who looks: the person themselves, somebody who may read it all but what is sensitive, or only what was chosen. */
export type Sight = 'own' | 'whole' | 'masked'

/**
 * Answers by question, as they are shown: what somebody wrote in their own words is as private as their name, and what is
 * sensitive is in no list. Where they cannot be opened, each question says so.
 */
export function shownAnswers(sealing: Sealing, row: Kept, questions: Question[], sight: Sight): Answers {
  const opened = openAnswers(sealing, row)
  const shown = (question: Question) =>
    opened.ok ? answerOf(question, lookUp(opened.value, question.id) ?? '', sight) : unopenedText[opened.reason]
  return Object.fromEntries(questions.map((question) => [question.id, shown(question)]))
}

/** What somebody wrote, or only that they did. */
function answerOf(question: Question, answer: string, sight: Sight): string {
  if (answer === '' || sight === 'own') return answerText(question, answer)
  if (question.sensitive) return SENSITIVE_SHOWN
  return sight === 'whole' || isChosen(question) ? answerText(question, answer) : '（已填）'
}

export function countAnswers(row: Kept): number {
  return currentSeal(row)?.count ?? Object.keys(row.answers).length
}

/** The seal, unless functions deployed before have written newer answers beside it. */
function currentSeal({ answers, answeredRev, sealed }: Kept): SealedAnswers | undefined {
  return Object.keys(answers).length === 0 && sealed?.rev === answeredRev ? sealed : undefined
}

/** Where the answers of a registration, or of an entry of the same id, are sealed for. */
export function answersPlace(registrationId: string): string {
  return `registrations/${registrationId}`
}
