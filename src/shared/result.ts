/** What a use case answers: a value, or a refusal with its reason. Refusals are expected; they are never thrown. */
export type Result<Value, Reason extends string> = Done<Value> | Refused<Reason>

export interface Done<Value> {
  ok: true
  value: Value
}

export interface Refused<Reason extends string> {
  ok: false
  reason: Reason
  /** What the sentence is about, when it does not say so itself: it stands before it. */
  about?: string
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

export function refused<Reason extends string>(reason: Reason, about?: string): Refused<Reason> {
  return { ok: false, reason, ...(about && { about }) }
}
