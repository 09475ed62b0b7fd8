import * as v from 'valibot'
import { seenText } from './typedText'

/** Text that a person typed: trimmed, without what nobody sees, and within a length in characters. */
export function textUpTo(max: number) {
  return v.pipe(
    v.string(),
    v.transform(seenText),
    v.trim(),
    v.minLength(1, '请填写'),
    v.maxLength(max, `最多 ${max} 个字`)
  )
}

export function idText() {
  return v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))
}

/** Key of a new thing, made by the device that begins it, so that a repeat after a lost answer is the same thing. */
export function newKeyText() {
  return v.pipe(v.string(), v.regex(/^[a-f0-9]{16}$/))
}

/** A moment in epoch milliseconds, between 2000 and 2100. */
export const TimeSchema = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(4_102_444_800_000))
