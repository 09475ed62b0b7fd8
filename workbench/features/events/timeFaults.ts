import { formTexts as texts } from './formTexts'

export interface EventTimes {
  startsAt?: number | undefined
  endsAt?: number | undefined
  opensAt?: number | undefined
  closesAt?: number | undefined
}

/** Which of the four times stands in the wrong order, said at its own field; the door only knows that one of them does. */
export function timeFaults({
  startsAt,
  endsAt,
  opensAt,
  closesAt,
}: EventTimes): Partial<Record<keyof EventTimes, string>> {
  const isBefore = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && one <= other
  const closesLate = closesAt !== undefined && endsAt !== undefined && closesAt > endsAt
  return {
    ...(isBefore(endsAt, startsAt) && { endsAt: texts.endBeforeStart }),
    ...(closesLate && { closesAt: texts.closeAfterEnd }),
    ...(isBefore(closesAt, opensAt) && { closesAt: texts.closeBeforeOpen }),
  }
}
