import * as v from 'valibot'
import { formTexts as texts } from './formTexts'

/** Faults by the path of their field, `questions.0.label`, in Chinese: what the schema says in English means that nothing is there. */
export function fieldFaults(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Record<string, string> {
  const nested: Record<string, string[] | undefined> = v.flatten(issues).nested ?? {}
  return Object.fromEntries(
    Object.entries(nested).map(([path, messages]) => [path, inChinese(path, messages?.[0] ?? '')])
  )
}

const SAID: [path: RegExp, text: string][] = [
  [/At$/, texts.chooseOne],
  [/^capacity$/, texts.capacityWrong],
  [/^openTo/, texts.unionsMissing],
  [/\.options\.\d+$/, texts.optionTooLong],
  [/\.options$/, texts.optionsFew],
]

function inChinese(path: string, message: string): string {
  if (/\p{Script=Han}/u.test(message)) return message
  return SAID.find(([pattern]) => pattern.test(path))?.[1] ?? texts.missing
}
