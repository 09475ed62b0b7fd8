import * as v from 'valibot'
import { type EventTimes, misplacedTimes } from '#shared/events/times'
import { formTexts as texts } from './formTexts'

/**
 * Faults by the path of their field (`questions.0.label`); the schema's English messages become Chinese by the path.
 */
export function fieldFaults(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Record<string, string> {
  const nested: Record<string, string[] | undefined> = v.flatten(issues).nested ?? {}
  return Object.fromEntries(
    Object.entries(nested).map(([path, messages]) => [path, inChinese(path, messages?.[0] ?? '')])
  )
}

const SAID: [path: RegExp, text: string][] = [
  [/(At|\.until)$/, texts.chooseOne],
  [/^capacity$/, texts.capacityWrong],
  [/^openTo\.memberIds/, texts.peopleMissing],
  [/^openTo/, texts.unionsMissing],
  [/\.options\.\d+$/, texts.optionTooLong],
  [/\.options$/, texts.optionsFew],
]

function inChinese(path: string, message: string): string {
  if (/\p{Script=Han}/u.test(message)) return message
  return SAID.find(([pattern]) => pattern.test(path))?.[1] ?? texts.missing
}

const said = {
  before_start: texts.endBeforeStart,
  after_start: texts.closeAfterStart,
  before_open: texts.closeBeforeOpen,
}

/** Faults of times in the wrong order, each at its own field; the schema of the cloud only knows that one is wrong. */
export function timeFaults(times: EventTimes): Partial<Record<keyof EventTimes, string>> {
  const { endsAt, closesAt } = misplacedTimes(times)
  return { ...(endsAt && { endsAt: said[endsAt] }), ...(closesAt && { closesAt: said[closesAt] }) }
}
