/** Answer of a use case: a value, or a refusal with its reason. Refusals are expected; they are never thrown. */
export type Result<Value, Reason extends string> = Done<Value> | Refused<Reason>

export interface Done<Value> {
  ok: true
  value: Value
}

export interface Refused<Reason extends string> {
  ok: false
  reason: Reason
  /** Words put before the refusal's sentence, when that does not say what it is about. */
  about?: string
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

export function refused<Reason extends string>(reason: Reason, about?: string): Refused<Reason> {
  return { ok: false, reason, ...(about && { about }) }
}
