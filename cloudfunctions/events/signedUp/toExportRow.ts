import { inBeijing } from '#shared/beijingTime'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { type LeavingReason, leavingText } from '#shared/events/ticket/leaving'
import { maskPhone } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import type { ListedPerson } from './listPeopleOf'

/** One line of the sheet, with the answers as they are shown. */
export function toExportRow(
  { registration, phone, enterpriseName, unionName }: ListedPerson,
  answers: string[],
  isOpen: boolean
): string[] {
  const { name, status, at, removedReason, left } = registration
  return [
    registrationStatusName[status],
    isOpen ? name : maskName(name),
    isOpen ? phone : maskPhone(phone),
    unionName,
    enterpriseName,
    inBeijing(at).format('YYYY-MM-DD HH:mm'),
    ...answers,
    status === 'removed'
      ? (removedReason ?? '')
      : (left ?? []).map((one) => leavingText(shown(one, isOpen))).join('；'),
  ]
}

/** What somebody wrote in their own words goes with their whole name alone. */
function shown({ why, word }: LeavingReason, isOpen: boolean): Pick<LeavingReason, 'why' | 'word'> {
  return { why, ...(isOpen && word && { word }) }
}
