import type { ActionName, Answer, Value } from '#shared/api'

/** How far a screen is with what it shows. */
export type Load<Shown> =
  | { kind: 'loading' }
  | { kind: 'failed'; text: string; offline: boolean; reason?: string }
  | { kind: 'ready'; value: Shown; stale: boolean }

export const loading = { kind: 'loading' } as const

/** Without a network the last answer is better than none. */
export function loadFrom<Name extends ActionName>(
  answer: Answer<Name>,
  remembered: Value<Name> | undefined
): Load<Value<Name>> {
  if (answer.ok) return { kind: 'ready', value: answer.value, stale: false }
  const offline = answer.reason === 'offline'
  if (offline && remembered !== undefined) return { kind: 'ready', value: remembered, stale: true }
  return { kind: 'failed', text: answer.text, offline, reason: answer.reason }
}
