import { inBeijing } from '#shared/beijingTime'
import type { Question } from '#shared/events/question'
import { registrationStatusName } from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import { maskPhone } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import type { ListedPerson } from './listPeopleOf'

/** One line of the sheet; answers in people's own words are as private as their names. */
export function toExportRow(
  { registration, phone, enterpriseName }: ListedPerson,
  questions: Question[],
  isOpen: boolean
): string[] {
  const { name, status, at, answers, removedReason } = registration
  return [
    registrationStatusName[status],
    isOpen ? name : maskName(name),
    isOpen ? phone : maskPhone(phone),
    enterpriseName,
    inBeijing(at).format('YYYY-MM-DD HH:mm'),
    ...questions.map(({ id, kind }) => answerOf(lookUp(answers, id) ?? '', isOpen || kind === 'choice')),
    removedReason ?? '',
  ]
}

/** What somebody wrote in their own words, or only that they did. */
export function answerOf(answer: string, isShown: boolean): string {
  return isShown || answer === '' ? answer : '（已填）'
}
