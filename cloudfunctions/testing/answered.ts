import type { Result } from '#shared/result'

/** Value of an answer that must not be a refusal. */
export function answered<Value>(outcome: Result<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
