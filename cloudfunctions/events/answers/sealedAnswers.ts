import type { Sealing, Unopened } from '#server/sealing/sealing'
import { _ } from '#server/store/command'
import type { Answers, Question } from '#shared/events/question'
import { unopenedText } from '#shared/events/unopened'
import { lookUp } from '#shared/lookUp'
import { done, type Result } from '#shared/result'
import type { SealedAnswers, StoredRegistration } from '../storedRegistration'

type Kept = Pick<StoredRegistration, 'id' | 'answers' | 'answeredRev' | 'sealed'>

/** Seals somebody's answers for their registration; nothing where there are none. */
export function sealAnswers(sealing: Sealing, registrationId: string, answers: Answers): SealedAnswers | undefined {
  const count = Object.keys(answers).length
  return count > 0 ? { ...sealing.seal(JSON.stringify(answers), answersPlace(registrationId)), count } : undefined
}

/** Changes of a registration that leave nothing of what its person wrote: answers, sealed or not, and why they left. */
export const withoutAnswers = { answers: {}, sealed: _.remove(), left: _.remove() }

export function openAnswers(sealing: Sealing, row: Kept): Result<Answers, Unopened> {
  const sealed = currentSeal(row)
  if (!sealed) return done(row.answers)
  const opened = sealing.open(sealed, answersPlace(row.id))
  return opened.ok ? done(JSON.parse(opened.value) as Answers) : opened
}

/**
 * Answers by question, as they are shown: what somebody wrote in their own words is as private as their name. Where they
 * cannot be opened, each question says so.
 */
export function shownAnswers(sealing: Sealing, row: Kept, questions: Question[], isWhole: boolean): Answers {
  const opened = openAnswers(sealing, row)
  const shown = ({ id, kind }: Question) =>
    opened.ok ? answerOf(lookUp(opened.value, id) ?? '', isWhole || kind === 'choice') : unopenedText[opened.reason]
  return Object.fromEntries(questions.map((question) => [question.id, shown(question)]))
}

/** What somebody wrote, or only that they did. */
function answerOf(answer: string, isShown: boolean): string {
  return isShown || answer === '' ? answer : '（已填）'
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
